import type { Attempt } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { cookieOptions } from './cookie-options.ts';

const Whole = z.int().check(z.minimum(0));
const Preferences = z.object({
  /** The numbers of the items to return to. */
  flags: z._default(z.array(z.int().check(z.minimum(1), z.maximum(50))).check(z.maxLength(50)), []),
  /** When the reader began to be shown the time, in milliseconds since 1970. */
  timer: z.optional(Whole),
  /** How long the reader took until the finish, in milliseconds. */
  took: z.optional(Whole),
  /** Whether the reader is asked how sure they are. */
  confidence: z.optional(z.literal(true)),
  /** What the link of the friend who sent this quiz says. */
  friend: z.optional(
    z.object({
      points: z.number().check(z.minimum(0), z.maximum(50)),
      of: z.int().check(z.minimum(1), z.maximum(50)),
      revision: z.string().check(z.maxLength(64)),
    }),
  ),
});
/** What a reader wants of one attempt, known to this browser alone. */
export type AttemptPreferences = z.infer<typeof Preferences>;

const prefix = 'attempt-';
/** How many attempts a browser keeps preferences of; with more, cookies would fill the head of each request. */
const most = 5;

/** The cookie of an attempt is named after the end of its id: that is drawn at random, and tells nobody the id. */
const nameOf = (attemptId: string): string => `${prefix}${attemptId.slice(-8)}`;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a reader wants of an attempt; nothing where no cookie says so, or one that cannot be read. */
export function readPreferences(
  cookies: Pick<Cookies, 'get'>,
  attemptId: string,
): AttemptPreferences {
  const read = Preferences.safeParse(readJson(cookies.get(nameOf(attemptId)) ?? ''));
  return read.data ?? { flags: [] };
}

/**
 * Keeps what a reader wants of an attempt for as long as the attempt is valid, and forgets the oldest
 * of too many: browsers send cookies of one path in the order in which they were made.
 */
export function keepPreferences(
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
  for (const oldest of others.slice(0, Math.max(0, others.length + 1 - most))) {
    cookies.delete(oldest.name, options);
  }
  cookies.set(name, JSON.stringify(preferences), { ...options, expires: new Date(expiresAt) });
}

const isEmpty = ({ flags, ...others }: AttemptPreferences): boolean =>
  flags.length === 0 && Object.values(others).every((value) => value === undefined);
