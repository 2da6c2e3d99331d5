import type { Verdict } from '@dateline/model/public';

/** How a reader is told each verdict: a sign that needs no colour, and the word. */
export const verdictWords: Record<
  Verdict['verdict'],
  { readonly sign: string; readonly word: string }
> = {
  correct: { sign: '✓', word: 'Right' },
  partial: { sign: '½', word: 'Partly right' },
  wrong: { sign: '✗', word: 'Not right' },
  passed: { sign: '–', word: 'Passed' },
};

/** Writes points with at most two decimals: "7.5", "0.67". */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
