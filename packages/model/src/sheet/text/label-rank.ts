import { parseSpan } from '../format-time.ts';

/**
 * The number of a label to sort by: its value, its year, or its first day; undefined for other labels. `year` stands in for
 * a missing one: "7 May".
 */
export function rankOfLabel(label: string, year?: string): number | undefined {
  if (/^-?\d[\d,.]*$/.test(label)) return Number(label.replaceAll(',', ''));
  const span = parseSpan(label) ?? (year === undefined ? undefined : parseSpan(`${label} ${year}`));
  return span?.first;
}

const clock = /^(\d{1,2})[.:](\d{2})(?: ?([ap])\.?m\.?)?$/;
const leadingNumber = /^([A-Z][a-z]+ )?(-?\d[\d,.]*)((?: and a half)?)(.*)$/;

/** The minutes since midnight of a time of day such as "4.17 pm"; undefined for another text. */
function readClock(label: string): number | undefined {
  const [found, hours = '', minutes = '', half] = clock.exec(label) ?? [];
  if (found === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}

/**
 * The positions of labels that are all times of day, or that differ only in a number: "About 3 hours", "About 6.5 hours";
 * "Apollo 7", "Apollo 10". Empty for other labels.
 */
export function rankAlike(labels: readonly string[]): ReadonlyMap<string, number> {
  const times = labels.map((label) => [label, readClock(label)] as const);
  if (times.every(([, time]) => time !== undefined)) {
    return new Map(times.map(([label, time]) => [label, time ?? 0]));
  }
  const numbers = labels.map((label) => {
    const [, before = '', digits = '', half = '', after = ''] = leadingNumber.exec(label) ?? [];
    const value = Number(digits.replaceAll(',', '')) + (half === '' ? 0 : 0.5);
    return { label, value: digits === '' ? Number.NaN : value, form: `${before}|${after}` };
  });
  const isAlike =
    new Set(numbers.map(({ form }) => form)).size === 1 &&
    numbers.every(({ value }) => !Number.isNaN(value));
  return new Map(isAlike ? numbers.map(({ label, value }) => [label, value]) : []);
}
