import { type ItemCheck } from './check.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A label as a number that grows with what it names: a number itself, or the day it begins with. */
function rankOf(label: string): number | undefined {
  if (/^-?[\d,.]+$/.test(label)) return Number(label.replaceAll(',', ''));
  const [, day, year] = /^(\d{1,2}) .*?(\d{4})/.exec(label) ?? [];
  const month = months.indexOf(/\p{Lu}\p{Ll}+/u.exec(label)?.[0] ?? '');
  return day === undefined || month < 0 ? undefined : Date.UTC(Number(year), month, Number(day));
}

/** Check 7, of one item: numbers and dates stand in order. */
export const checkSequence: ItemCheck = (item) => {
  if (item.interaction !== 'choice') return [];
  const ranks = item.options.flatMap(({ label }) => rankOf(label) ?? []);
  if (ranks.length < item.options.length) return [];
  if (!item.inSequence) return ['Its numbers or dates would be shuffled'];
  const isSorted = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? rank));
  return isSorted ? [] : ['Its numbers or dates do not stand in order'];
};
