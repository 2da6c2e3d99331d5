import { localizeHref } from '$lib/paraglide/runtime.js';

/**
 * Returns the localized path of an item, which opens with its question in view, or of the result if there is no
 * item.
 */
export function itemPath(attemptId: string, number: number | undefined): string {
  const path = localizeHref(`/attempts/${attemptId}/${number ?? 'result'}`);
  return number === undefined ? path : `${path}#question`;
}
