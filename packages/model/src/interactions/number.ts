import { isCounted } from './counted-unit.ts';
import { refuseTyped, type Interaction } from './interaction.ts';
import { isAmbiguousNumber, readNumber } from './number-text.ts';

const ambiguous =
  'This could be read with thousands or with a fraction before the word; write the number in digits alone: 1,250,000';

const unreadable = [
  'unreadable-number',
  'Write one number, in digits or in words: 1,250 or seventy-one',
] as const;
const negative = [
  'negative-count',
  'There cannot be less than zero; write the number without a minus',
] as const;
const fractional = [
  'fractional-count',
  'These are counted whole; write a number without a fraction',
] as const;

/**
 * A number, or the text of one. What is counted takes no fraction and nothing below zero: such a number is a
 * slip, so it is refused before it counts. The score is 1 for the exact value, else 0.
 */
export const number: Interaction<number> = {
  parse: ({ unit = '' }, raw) => {
    const value = typeof raw === 'string' ? readNumber(raw, unit) : raw;
    if (typeof raw === 'string' && isAmbiguousNumber(raw)) {
      return refuseTyped('two-numbers', ambiguous);
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuseTyped(...unreadable);
    if (isCounted(unit) && value < 0) return refuseTyped(...negative);
    if (isCounted(unit) && !Number.isInteger(value)) return refuseTyped(...fractional);
    return { ok: true, response: value };
  },
  accepts: (response) => typeof response === 'number',
  score: (key, response) => (response === key ? 1 : 0),
};
