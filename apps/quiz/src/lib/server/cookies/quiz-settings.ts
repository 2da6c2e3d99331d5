import { difficulties, QuizLength, Topic } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { readJson } from '../read-json.ts';
import { cookieOptions, readerCookieOptions } from './cookie-options.ts';

const Settings = z.object({
  length: z._default(QuizLength, 10),
  /** The topics that the reader has unticked. */
  without: z._default(z.array(Topic), []),
  difficulty: z._default(z.enum(difficulties), 'mixed'),
  feedback: z._default(z.enum(['immediate', 'deferred']), 'immediate'),
  mode: z._default(z.enum(['practice', 'counted']), 'counted'),
  timer: z._default(z.boolean(), false),
  confidence: z._default(z.boolean(), false),
});
/** How a reader likes a quiz to be. Nothing in it tells one reader from another who likes the same. */
export type QuizSettings = z.infer<typeof Settings>;

const name = 'quiz-settings';

/** The settings of a reader who has chosen none. */
export const defaultSettings: QuizSettings = Settings.parse({});

/** Reads the settings of this browser. They are the default ones if the cookie is not valid. */
export function readSettings(cookies: Pick<Cookies, 'get'>): QuizSettings {
  return Settings.safeParse(readJson(cookies.get(name) ?? '')).data ?? defaultSettings;
}

/** Remembers the settings in this browser. A reader who has the default ones needs no cookie. */
export function storeSettings(cookies: Cookies, url: URL, settings: QuizSettings): void {
  // Parsed, so that the same settings are the same text.
  const text = JSON.stringify(Settings.parse(settings));
  if (text !== JSON.stringify(defaultSettings)) cookies.set(name, text, readerCookieOptions(url));
  else if (cookies.get(name) !== undefined) cookies.delete(name, cookieOptions(url));
}
