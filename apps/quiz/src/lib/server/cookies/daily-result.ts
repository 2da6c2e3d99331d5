import type { Cookies } from '@sveltejs/kit';
import { streakCookieOptions } from './cookie-options.ts';

const name = 'today';
/** `2026-12-01.15.10` for 7½ of 10. */
const pattern = /^(\d{4}-\d\d-\d\d)\.(\d{1,3})\.([1-9]\d?)$/;

/** The result of this browser at the quiz of a day, with points in halves. */
export interface DailyResult {
  readonly points: number;
  readonly of: number;
}

/** Reads the result at the quiz of a day, `2026-12-01`. Undefined if it was not finished here. */
export function readDailyResult(
  cookies: Pick<Cookies, 'get'>,
  today: string,
): DailyResult | undefined {
  const [, day, halves, of] = pattern.exec(cookies.get(name) ?? '') ?? [];
  return day === today ? { points: Number(halves) / 2, of: Number(of) } : undefined;
}

/** Remembers the result at the quiz of a day, in place of that of another day. */
export function storeDailyResult(
  cookies: Cookies,
  url: URL,
  day: string,
  { points, of }: DailyResult,
): void {
  cookies.set(name, `${day}.${points * 2}.${of}`, streakCookieOptions(url));
}
