import type { Verdict } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

const labels: Record<Verdict['verdict'], { readonly sign: string; readonly word: () => string }> = {
  correct: { sign: '✓', word: m.quiz_verdict_correct },
  partial: { sign: '½', word: m.quiz_verdict_partial },
  wrong: { sign: '✗', word: m.quiz_verdict_wrong },
  passed: { sign: '–', word: m.quiz_verdict_passed },
};

/** Returns the sign of a verdict, so that colour is never the only sign. */
export function verdictSign(verdict: Verdict['verdict']): string {
  return labels[verdict].sign;
}

/** Returns the label of a verdict, in the language of the page: "Right". */
export function verdictLabel(verdict: Verdict['verdict']): string {
  return labels[verdict].word();
}
