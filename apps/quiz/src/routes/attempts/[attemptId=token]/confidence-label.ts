import type { Confidence } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

const labels: Record<Confidence, () => string> = {
  sure: m.quiz_confidence_sure,
  thinkSo: m.quiz_confidence_think,
  guess: m.quiz_confidence_guess,
};

/** Returns the label of a confidence level, in the language of the page. */
export function confidenceLabel(level: Confidence): string {
  return labels[level]();
}
