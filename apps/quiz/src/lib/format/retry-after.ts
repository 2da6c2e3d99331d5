import { m } from '$lib/paraglide/messages.js';

/** Reads the seconds in a Retry-After header. Undefined if it is missing or is a date. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Formats when to try again after a number of seconds: "in 30 seconds". */
export function formatRetryAfter(seconds = 60): string {
  if (seconds < 2) return m.quiz_retry_moment();
  if (seconds < 60) return m.quiz_retry_seconds({ count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60
    ? m.quiz_retry_minutes({ count: minutes })
    : m.quiz_retry_hours({ count: Math.ceil(seconds / 3600) });
}
