import type { Verdict } from '@dateline/model/public';

type Outcome = Verdict['verdict'];

/**
 * For each outcome the sign in messages to friends, which differs in shape as well as in colour and which every phone has, and
 * the letter in addresses.
 */
const signs: Readonly<Record<Outcome, { readonly sign: string; readonly letter: string }>> = {
  correct: { sign: '✅', letter: 'r' },
  partial: { sign: '🔶', letter: 'p' },
  wrong: { sign: '❌', letter: 'w' },
  passed: { sign: '➖', letter: 's' },
};
const outcomes: readonly Outcome[] = ['correct', 'partial', 'wrong', 'passed'];

/** How many signs stand in one line. */
const perLine = 10;

/** Formats the outcomes of a quiz as lines of signs, in the order of its questions. */
export function formatRow(verdicts: readonly Outcome[]): string {
  const lines = Array.from({ length: Math.ceil(verdicts.length / perLine) }, (_, at) =>
    verdicts.slice(at * perLine, (at + 1) * perLine),
  );
  return lines.map((line) => line.map((verdict) => signs[verdict].sign).join('')).join('\n');
}

/** Formats the outcomes of a quiz as letters for an address: "rrpw". */
export function formatLetters(verdicts: readonly Outcome[]): string {
  return verdicts.map((verdict) => signs[verdict].letter).join('');
}

/** Reads what `formatLetters` writes; undefined if a letter is none of an outcome. */
export function readLetters(letters: string): readonly Outcome[] | undefined {
  const read = letters.split('').map((own) => outcomes.find((each) => signs[each].letter === own));
  return read.every((outcome) => outcome !== undefined) ? read : undefined;
}
