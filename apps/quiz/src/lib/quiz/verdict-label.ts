import type { Verdict } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

const words: Record<Verdict['verdict'], { readonly sign: string; readonly word: () => string }> = {
  correct: { sign: '✓', word: m.quiz_verdict_correct },
  partial: { sign: '½', word: m.quiz_verdict_partial },
  wrong: { sign: '✗', word: m.quiz_verdict_wrong },
  passed: { sign: '–', word: m.quiz_verdict_passed },
};

/** The sign of a verdict, which needs no colour. */
export function verdictSign(verdict: Verdict['verdict']): string {
  return words[verdict].sign;
}

/** How a reader is told a verdict: "Right". */
export function verdictLabel(verdict: Verdict['verdict']): string {
  return words[verdict].word();
}
