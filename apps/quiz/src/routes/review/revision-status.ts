import * as z from 'zod/mini';

const Revisions = z.record(z.string(), z.string());

/** The current revision of each published article, by article id. */
export type Revisions = ReadonlyMap<string, string>;

/** What happened to an article since a card was made; `unknown` until the revisions are loaded. */
export type RevisionStatus = 'current' | 'corrected' | 'withdrawn' | 'unknown';

/**
 * Loads the revisions of all articles, without a cookie, so that the request does not reveal which
 * articles the deck contains. Resolves with undefined if they cannot be loaded.
 */
export async function loadRevisions(): Promise<Revisions | undefined> {
  try {
    const response = await fetch('/review/revisions', { credentials: 'omit' });
    const revisions = Revisions.safeParse(await response.json());
    return response.ok && revisions.success ? new Map(Object.entries(revisions.data)) : undefined;
  } catch {
    return undefined;
  }
}

/** Compares the revision of a card with the current one. */
export function getRevisionStatus(
  { articleId, revision }: { readonly articleId: string; readonly revision: string },
  revisions: Revisions | undefined,
): RevisionStatus {
  if (!revisions) return 'unknown';
  const current = revisions.get(articleId);
  if (current === undefined) return 'withdrawn';
  return current === revision ? 'current' : 'corrected';
}
