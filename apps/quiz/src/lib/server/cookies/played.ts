import { slugPattern, type Attempt } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import { attemptCookieOptions, cookieOptions, readerCookieOptions } from './cookie-options.ts';

const name = 'played';
/** The cookie with the attempt of an article’s last result. */
const attemptNameOf = (articleId: string): string => `result-${articleId}`;
/** The most articles whose last result is kept, so that request headers stay small. */
const mostArticles = 20;
/** The most results whose attempt is kept too: an attempt id has about 700 characters. */
const mostAttempts = 4;

/** The last result of this browser at an article, with points in halves. */
export interface Played {
  readonly points: number;
  readonly of: number;
  /** Whether a quiz on the article was counted here, so that no later one is. */
  readonly isCounted: boolean;
  /** The id of the attempt, if it is one of the last that were played and has not expired. */
  readonly attemptId?: string | undefined;
}

/** `an-article.15.10` for 7½ of 10, in the order of playing; with a `c` at the end if one was counted. */
const pattern = new RegExp(String.raw`^(${slugPattern})\.(\d{1,3})\.([1-9]\d?)(c?)$`);
const idPattern = /^[\w-]+\.[\w-]+$/;

/** Reads the last results of this browser, by article. */
export function readPlayed(cookies: Pick<Cookies, 'get'>): ReadonlyMap<string, Played> {
  return new Map(
    (cookies.get(name) ?? '').split('_').flatMap((entry) => {
      const [, articleId, halves, of, counted] = pattern.exec(entry) ?? [];
      if (articleId === undefined) return [];
      const result = { points: Number(halves) / 2, of: Number(of), isCounted: counted === 'c' };
      const attemptId = cookies.get(attemptNameOf(articleId)) ?? '';
      return [[articleId, { ...result, ...(idPattern.test(attemptId) && { attemptId }) }]];
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
  cookies.set(attemptNameOf(articleId), id, attemptCookieOptions(url, expiresAt));
  for (const [other, { attemptId }] of others.slice(
    0,
    Math.max(0, others.length + 1 - mostAttempts),
  )) {
    if (attemptId !== undefined) cookies.delete(attemptNameOf(other), cookieOptions(url));
  }
}

const formatEntry = ([articleId, { points, of, isCounted }]: readonly [string, Played]): string =>
  `${articleId}.${points * 2}.${of}${isCounted ? 'c' : ''}`;
