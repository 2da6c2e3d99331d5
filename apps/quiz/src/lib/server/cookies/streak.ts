import { aDay } from '$lib/format/a-day.ts';
import type { Cookies } from '@sveltejs/kit';
import { streakCookieOptions } from './cookie-options.ts';

const name = 'streak';
const off = 'off';

/** The days in a row on which this browser finished a quiz: how many, and the last one, as `2026-11-29`. */
export interface Streak {
  readonly day: string;
  readonly days: number;
}

/** Reads the streak as it stands on a day. `off` if the reader does not want one; undefined if it has ended or not begun. */
export function readStreak(
  cookies: Pick<Cookies, 'get'>,
  today: string,
): Streak | typeof off | undefined {
  const value = cookies.get(name);
  if (value === off) return off;
  const [, day, days] = /^(\d{4}-\d\d-\d\d)\.([1-9]\d{0,4})$/.exec(value ?? '') ?? [];
  if (day === undefined || (day !== today && nextDay(day) !== today)) return undefined;
  return { day, days: Number(days) };
}

/** Adds a day to the streak, once. Does nothing if it is off. */
export function advanceStreak(cookies: Cookies, url: URL, today: string): void {
  const streak = readStreak(cookies, today);
  if (streak === off || streak?.day === today) return;
  cookies.set(name, `${today}.${(streak?.days ?? 0) + 1}`, streakCookieOptions(url));
}

/** Switches the streak off, which forgets it, or on again from this day. */
export function switchStreak(cookies: Cookies, url: URL, today: string, isOn: boolean): void {
  cookies.set(name, isOn ? `${today}.1` : off, streakCookieOptions(url));
}

function nextDay(day: string): string | undefined {
  const at = Date.parse(day);
  return Number.isNaN(at) ? undefined : new Date(at + aDay).toISOString().slice(0, 10);
}

/** Returns the day at a moment where the reader is, as `2026-11-29`; in UTC if the time zone is not known. */
export function dayIn(cf: unknown, now: Date): string {
  const zone = typeof cf === 'object' && cf !== null && 'timezone' in cf ? cf.timezone : undefined;
  try {
    // Sweden writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone: typeof zone === 'string' ? zone : 'UTC',
      dateStyle: 'short',
    }).format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
