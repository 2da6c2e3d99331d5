import { m } from '$lib/paraglide/messages.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units: readonly (readonly [number, (inputs: { count: number }) => string])[] = [
  [365 * day, m.review_in_years],
  [30 * day, m.review_in_months],
  [day, m.review_in_days],
  [hour, m.quiz_retry_hours],
];

/**
 * Formats the time until a moment in its coarsest unit: "in 10 minutes", "in 4 days". `Intl.RelativeTimeFormat`
 * says "within 4 days" in Urdu and Hindi.
 */
export function formatInterval(moment: Date, now: Date): string {
  const ahead = Math.ceil((moment.getTime() - now.getTime()) / minute) * minute;
  const [length, format] = units.find(([least]) => ahead >= least) ?? [
    minute,
    m.quiz_retry_minutes,
  ];
  return format({ count: Math.max(1, Math.round(ahead / length)) });
}
