import type { Cookies } from '@sveltejs/kit';
import { readerCookieOptions } from './cookie-options.ts';

const name = 'played';
/** The most articles whose last result is kept, so that request headers stay small. */
const mostArticles = 20;

/** The last result of this browser at an article, with points in halves. */
export interface Played {
  readonly points: number;
  readonly of: number;
}

/** `an-article.15.10` for 7½ of 10, in the order of playing. */
const pattern = /^([a-z0-9-]{1,80})\.(\d{1,3})\.([1-9]\d?)$/;

/** Reads the last results of this browser, by article. */
export function readPlayed(cookies: Pick<Cookies, 'get'>): ReadonlyMap<string, Played> {
  return new Map(
    (cookies.get(name) ?? '').split('_').flatMap((entry) => {
      const [, articleId, halves, of] = pattern.exec(entry) ?? [];
      return articleId === undefined
        ? []
        : [[articleId, { points: Number(halves) / 2, of: Number(of) }] as const];
    }),
  );
}

/** Remembers a result, and forgets that of the article which was not played for longest. */
export function storePlayed(cookies: Cookies, url: URL, articleId: string, result: Played): void {
  const others = [...readPlayed(cookies)].filter(([id]) => id !== articleId);
  const entries = [...others, [articleId, result] as const].slice(-mostArticles);
  const value = entries.map(([id, { points, of }]) => [id, points * 2, of].join('.')).join('_');
  cookies.set(name, value, readerCookieOptions(url));
}
