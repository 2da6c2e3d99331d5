import { refuse, type Interaction } from './interaction.ts';
import { isAmbiguousNumber, readNumber } from './number-text.ts';

const ambiguous =
  'This could be read with thousands or with a fraction before the word; write the number in digits alone: 1,250,000';

/** A number, or the text of one. The score is 1 for the exact value, else 0. */
export const number: Interaction<number> = {
  parse: ({ unit }, raw) => {
    const value = typeof raw === 'string' ? readNumber(raw, unit) : raw;
    if (typeof raw === 'string' && isAmbiguousNumber(raw)) return refuse(ambiguous);
    return typeof value === 'number' && Number.isFinite(value)
      ? { ok: true, response: value }
      : refuse('Write one number, in digits or in words: 1,250 or seventy-one');
  },
  accepts: (response) => typeof response === 'number',
  score: (key, response) => (response === key ? 1 : 0),
};
