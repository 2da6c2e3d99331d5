import { longestQuiz, QuizLength, type Attempt } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { attemptCookieOptions, cookieOptions } from './cookie-options.ts';
import { readJson } from '../read-json.ts';

const Whole = z.int().check(z.minimum(0));
const Preferences = z.object({
  /** The numbers of the flagged items. */
  flags: z._default(
    z.array(z.int().check(z.minimum(1), z.maximum(longestQuiz))).check(z.maxLength(longestQuiz)),
    [],
  ),
  /** When the timer was switched on, in milliseconds since 1970. */
  timer: z.optional(Whole),
  /** How long the reader took until the finish, in milliseconds. */
  took: z.optional(Whole),
  /** Whether items ask how sure the reader is. */
  confidence: z.optional(z.literal(true)),
  /** The item on whose page that was switched on. Undefined if the quiz started with it. */
  confidenceAt: z.optional(z.int().check(z.minimum(1), z.maximum(longestQuiz))),
  /** Whether the quiz was started by the form with all options. */
  isChosen: z.optional(z.literal(true)),
  /** The score in the challenge link that started the attempt. */
  friend: z.optional(
    z.object({
      points: z.number().check(z.minimum(0), z.maximum(longestQuiz)),
      of: QuizLength,
      revision: z.string().check(z.maxLength(64)),
    }),
  ),
});
/** The reader's preferences for one attempt. Only this browser has them. */
export type AttemptPreferences = z.infer<typeof Preferences>;

const prefix = 'attempt-';
/** The most attempts with a cookie, so that request headers stay small. */
const mostAttempts = 5;
/** The most cookies that one answer removes. Each is a header, and some clients refuse an answer with 16 KB of them. */
const mostRemoved = 20;

/** Names the cookie of an attempt after the end of its id, which is random and does not reveal the id. */
const nameOf = (attemptId: string): string => `${prefix}${attemptId.slice(-8)}`;

/** Reads the preferences for an attempt. Returns defaults if there is no valid cookie. */
export function readPreferences(
  cookies: Pick<Cookies, 'get'>,
  attemptId: string,
): AttemptPreferences {
  const read = Preferences.safeParse(readJson(cookies.get(nameOf(attemptId)) ?? ''));
  return read.data ?? { flags: [] };
}

/**
 * Stores the preferences for an attempt until it expires. Removes the oldest cookies if there are too
 * many; browsers send cookies with the same path in the order of their creation.
 */
export function storePreferences(
  cookies: Cookies,
  url: URL,
  { id, expiresAt }: Pick<Attempt, 'id' | 'expiresAt'>,
  preferences: AttemptPreferences,
): void {
  const name = nameOf(id);
  const options = cookieOptions(url);
  const kept = cookies.getAll().filter((cookie) => cookie.name.startsWith(prefix));
  const others = kept.filter((cookie) => cookie.name !== name);
  if (isEmpty(preferences)) {
    if (others.length < kept.length) cookies.delete(name, options);
    return;
  }
  const surplus = Math.max(0, others.length + 1 - mostAttempts);
  for (const oldest of others.slice(0, Math.min(surplus, mostRemoved))) {
    cookies.delete(oldest.name, options);
  }
  cookies.set(name, JSON.stringify(preferences), attemptCookieOptions(url, expiresAt));
}

const isEmpty = ({ flags, ...others }: AttemptPreferences): boolean =>
  flags.length === 0 && Object.values(others).every((value) => value === undefined);
