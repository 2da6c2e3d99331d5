import { type ItemCheck } from './check.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A label as a number that grows with what it names: a number itself, or the day it begins with. */
function rankOf(label: string): number | undefined {
  if (/^-?[\d,.]+$/.test(label)) return Number(label.replaceAll(',', ''));
  const day = /^(\d{1,2})\b/.exec(label)?.[1];
  const month = months.findIndex((name) => label.includes(name));
  const year = /(\d{4})/.exec(label)?.[1];
  if (day === undefined || month < 0 || year === undefined) return undefined;
  return Date.UTC(Number(year), month, Number(day));
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
