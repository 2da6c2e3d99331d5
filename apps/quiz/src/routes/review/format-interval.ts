const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
];

/** Formats the time until a moment in its coarsest unit: "in 10 minutes", "in 4 days". */
export function formatInterval(moment: Date, now: Date, locale: string): string {
  const ahead = Math.ceil((moment.getTime() - now.getTime()) / minute) * minute;
  const [unit, length] = units.find(([, least]) => ahead >= least) ?? ['minute', minute];
  const count = Math.max(1, Math.round(ahead / length));
  return new Intl.RelativeTimeFormat(locale).format(count, unit);
}
