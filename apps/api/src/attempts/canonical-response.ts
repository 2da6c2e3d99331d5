import type { PublicItem, Response } from '@dateline/model';

/**
 * Writes parsed responses that say the same in the same way: a choice of several options is a set. A
 * typed number or date has its one form already, whatever was typed.
 */
export function canonicalResponse(
  interaction: PublicItem['interaction'],
  response: Response,
): Response {
  if (Array.isArray(response)) {
    return interaction === 'multipleChoice' ? response.toSorted() : response;
  }
  if (typeof response !== 'object' || response === null) return response;
  return Object.fromEntries(
    Object.entries(response).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
