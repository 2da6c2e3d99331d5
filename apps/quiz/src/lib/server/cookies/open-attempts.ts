import { slugPattern, type Attempt } from '@dateline/model/public';
import { isHttpError, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { readAttempt } from '../attempt.ts';
import { attemptCookieOptions, cookieOptions } from './cookie-options.ts';

/** A quiz that was left before its end, with an answer in it, and where it continues. */
export interface OpenAttempt {
  readonly id: string;
  readonly articleId: string;
  /** The item that comes next. Undefined if all are answered. */
  readonly next: number | undefined;
  /** How many items the quiz has. */
  readonly of: number;
  /** Whether it is a quiz beside another one: what was missed, a friend’s, one’s own choice. */
  readonly isAside: boolean;
}

const prefix = 'open-';
/** The most quizzes that are remembered, so that request headers stay small: an attempt id has about 700 characters. */
const mostAttempts = 6;

const nameOf = (attemptId: string): string => prefix + attemptId.slice(-8);

/** `4.10.an-article.id`, without the item that comes next if there is none, and `4.10-.an-article.id` of a quiz beside another. */
const pattern = new RegExp(
  String.raw`^(\d{0,2})\.(\d{1,2})(-?)\.(${slugPattern})\.([\w-]+\.[\w-]+)$`,
);

function parse(value: string): OpenAttempt[] {
  const [, next, of, aside, articleId, id] = pattern.exec(value) ?? [];
  if (articleId === undefined || id === undefined) return [];
  const isAside = aside === '-';
  return [{ id, articleId, next: next ? Number(next) : undefined, of: Number(of), isAside }];
}

/** Lists the quizzes that were left open in this browser, the one that was started last at the end. */
export function listOpenAttempts(cookies: Pick<Cookies, 'getAll'>): OpenAttempt[] {
  return cookies
    .getAll()
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ value }) => parse(value));
}

/**
 * Remembers until an attempt expires where it continues. Forgets others on its article, and the oldest if there are too many. A
 * quiz beside another gives way: it is not remembered while one that is none is open on the article.
 */
export function storeOpenAttempt(
  cookies: Cookies,
  url: URL,
  { id, articleId, items, expiresAt }: Pick<Attempt, 'id' | 'articleId' | 'items' | 'expiresAt'>,
  next: number | undefined,
  isAside = false,
): void {
  const others = listOpenAttempts(cookies).filter((open) => open.id !== id);
  if (isAside && others.some((open) => open.articleId === articleId && !open.isAside)) return;
  const elsewhere = others.filter((open) => open.articleId !== articleId);
  const kept = elsewhere.slice(Math.max(0, elsewhere.length + 1 - mostAttempts));
  for (const left of others.filter((open) => !kept.includes(open))) {
    cookies.delete(nameOf(left.id), cookieOptions(url));
  }
  const of = `${items.length}${isAside ? '-' : ''}`;
  const value = [next ?? '', of, articleId, id].join('.');
  cookies.set(nameOf(id), value, attemptCookieOptions(url, expiresAt));
}

/** Forgets an attempt that is finished or closed. */
export function forgetOpenAttempt(cookies: Cookies, url: URL, attemptId: string): void {
  const name = nameOf(attemptId);
  if (cookies.get(name) !== undefined) cookies.delete(name, cookieOptions(url));
}

/** Reads an attempt. If it is unknown or closed, it is no longer offered, and the error page is thrown. */
export async function readOpenAttempt(
  event: Pick<RequestEvent, 'cookies' | 'url' | 'platform' | 'request'>,
  attemptId: string,
): Promise<Attempt> {
  try {
    return await readAttempt(event, attemptId);
  } catch (fault) {
    if (isHttpError(fault, 404) || isHttpError(fault, 410)) {
      forgetOpenAttempt(event.cookies, event.url, attemptId);
    }
    throw fault;
  }
}

/** Finds the quiz on an article that was left open in this browser. */
export const findOpenAttempt = (
  cookies: Pick<Cookies, 'getAll'>,
  articleId: string,
): OpenAttempt | undefined =>
  listOpenAttempts(cookies).findLast((attempt) => attempt.articleId === articleId);

/** Finds the quiz that the page of an article offers to continue. The page is then private, because it holds the address of the quiz. */
export function offerOpenAttempt(
  { cookies, setHeaders }: Pick<RequestEvent, 'cookies' | 'setHeaders'>,
  articleId: string,
): OpenAttempt | undefined {
  const open = findOpenAttempt(cookies, articleId);
  if (open) setHeaders({ 'Cache-Control': 'private, no-cache' });
  return open;
}
