import * as z from 'zod/mini';

const Revisions = z.record(z.string(), z.string());

/** The current revision of each published article. */
export type Revisions = ReadonlyMap<string, string>;

/** What has become of an article since a card was made; `unknown` while nobody could tell. */
export type Standing = 'current' | 'corrected' | 'withdrawn' | 'unknown';

/** Asks for all revisions there are, without a cookie, so that nobody learns which ones a deck holds. */
export async function readRevisions(): Promise<Revisions | undefined> {
  try {
    const response = await fetch('/review/revisions', { credentials: 'omit' });
    const revisions = Revisions.safeParse(await response.json());
    return response.ok && revisions.success ? new Map(Object.entries(revisions.data)) : undefined;
  } catch {
    return undefined;
  }
}

/** Holds the revision of a card against the current one. */
export function standingOf(
  { articleId, revision }: { readonly articleId: string; readonly revision: string },
  revisions: Revisions | undefined,
): Standing {
  if (!revisions) return 'unknown';
  const current = revisions.get(articleId);
  if (current === undefined) return 'withdrawn';
  return current === revision ? 'current' : 'corrected';
}
