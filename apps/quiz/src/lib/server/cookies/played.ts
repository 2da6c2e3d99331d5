import type { Attempt } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import { attemptCookieOptions, readerCookieOptions } from './cookie-options.ts';

const name = 'played';
const lastName = 'last';
/** The most articles whose last result is kept, so that request headers stay small. */
const mostArticles = 20;

/** The last result of this browser at an article, with points in halves. */
export interface Played {
  readonly points: number;
  readonly of: number;
  /** Whether a quiz on the article was counted here, so that no later one is. */
  readonly isCounted: boolean;
  /** The id of the attempt. Only that of the last quiz of all is kept, because an id has about 700 characters. */
  readonly attemptId?: string | undefined;
}

/** `an-article.15.10` for 7½ of 10, in the order of playing; with a `c` at the end if one was counted. */
const pattern = /^([a-z0-9-]{1,80})\.(\d{1,3})\.([1-9]\d?)(c?)$/;
/** `an-article.id` */
const lastPattern = /^([a-z0-9-]{1,80})\.([\w-]+\.[\w-]+)$/;

/** Reads the last results of this browser, by article. */
export function readPlayed(cookies: Pick<Cookies, 'get'>): ReadonlyMap<string, Played> {
  const [, lastArticle, lastId] = lastPattern.exec(cookies.get(lastName) ?? '') ?? [];
  return new Map(
    (cookies.get(name) ?? '').split('_').flatMap((entry) => {
      const [, articleId, halves, of, counted] = pattern.exec(entry) ?? [];
      if (articleId === undefined) return [];
      const result = { points: Number(halves) / 2, of: Number(of), isCounted: counted === 'c' };
      return [[articleId, { ...result, ...(articleId === lastArticle && { attemptId: lastId }) }]];
    }),
  );
}

/** Remembers a result and its attempt, and forgets that of the article which was not played for longest. */
export function storePlayed(
  cookies: Cookies,
  url: URL,
  { id, articleId, expiresAt }: Pick<Attempt, 'id' | 'articleId' | 'expiresAt'>,
  result: Omit<Played, 'attemptId'>,
): void {
  const before = readPlayed(cookies);
  const isCounted = result.isCounted || before.get(articleId)?.isCounted === true;
  const others = [...before].filter(([other]) => other !== articleId);
  const entries = [...others, [articleId, { ...result, isCounted }] as const];
  const value = entries.slice(-mostArticles).map(formatEntry).join('_');
  cookies.set(name, value, readerCookieOptions(url));
  cookies.set(lastName, `${articleId}.${id}`, attemptCookieOptions(url, expiresAt));
}

const formatEntry = ([articleId, { points, of, isCounted }]: readonly [string, Played]): string =>
  `${articleId}.${points * 2}.${of}${isCounted ? 'c' : ''}`;
