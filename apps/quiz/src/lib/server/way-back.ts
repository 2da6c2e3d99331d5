import type { RequestEvent } from '@sveltejs/kit';
import { offerOpenAttempt, type OpenAttempt } from './cookies/open-attempts.ts';

/** Where a page with evidence leads back to: to a quiz that is under way, or to the result that the reader came from. */
export type WayBack =
  | ({ readonly to: 'quiz' } & Pick<OpenAttempt, 'id' | 'next' | 'of'>)
  | {
      readonly to: 'result';
      readonly id: string;
      /** The number of the question whose evidence it is. Undefined if the reader came from another part of the result. */
      readonly question: number | undefined;
    };

/** The path of an item or of a result, in any language of the interface. */
const attemptPage = /^(?:\/[a-z]{2})?\/attempts\/([\w-]+\.[\w-]+)\/(\d{1,2}|result)$/;

/** Reads which page of an attempt the reader came from, by the `Referer`. Undefined if it was no such page, or one of another site. */
function readPageBefore({ headers, url }: Request) {
  const before = URL.parse(headers.get('Referer') ?? '');
  if (before?.origin !== new URL(url).origin) return undefined;
  const [, id, page] = attemptPage.exec(before.pathname) ?? [];
  return id === undefined || page === undefined ? undefined : { id, page };
}

/** Reads the number of a question of a result from the links to its evidence and back. */
export function readQuestion({ searchParams }: URL): number | undefined {
  const question = searchParams.get('question') ?? '';
  return /^[1-9]\d?$/.test(question) ? Number(question) : undefined;
}

/**
 * Finds what a page with evidence leads back to: the result that the reader came from, or the quiz on the article that is
 * under way, at the item that the reader came from or else at the one that comes next. The page is then private, because it
 * holds the address of an attempt.
 */
export function offerWayBack(
  event: Pick<RequestEvent, 'cookies' | 'request' | 'setHeaders' | 'url'>,
  articleId: string,
): WayBack | undefined {
  const before = readPageBefore(event.request);
  if (before?.page === 'result') {
    event.setHeaders({ 'Cache-Control': 'private, no-cache' });
    return { to: 'result', id: before.id, question: readQuestion(event.url) };
  }
  const open = offerOpenAttempt(event, articleId);
  if (open === undefined) return undefined;
  const number = before?.id === open.id ? Number(before.page) : Infinity;
  return { to: 'quiz', id: open.id, next: number <= open.of ? number : open.next, of: open.of };
}
