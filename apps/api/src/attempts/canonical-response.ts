import type { PublicItem, Response } from '@dateline/model';

/** Writes responses that say the same in the same way: a choice of several options is a set. */
export function canonicalResponse(
  interaction: PublicItem['interaction'],
  response: Response,
): Response {
  if (Array.isArray(response)) {
    return interaction === 'multipleChoice' ? response.toSorted() : response;
  }
  if (response === null || typeof response === 'string') return response;
  return Object.fromEntries(
    Object.entries(response).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
