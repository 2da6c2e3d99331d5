import { localizeHref } from '$lib/paraglide/runtime.js';

/**
 * Returns the localized path of an item, which opens with its question in view, or of the result if there is no
 * item.
 */
export function itemPath(attemptId: string, number: number | undefined): string {
  const path = localizeHref(`/attempts/${attemptId}/${number ?? 'result'}`);
  return number === undefined ? path : `${path}#question`;
}

/** Returns the localized path of a result, which opens with the review of a question in view if a number is given. */
export function reviewedPath(attemptId: string, question: number | undefined): string {
  const path = itemPath(attemptId, undefined);
  return question === undefined ? path : `${path}?question=${question}#question-${question}`;
}
