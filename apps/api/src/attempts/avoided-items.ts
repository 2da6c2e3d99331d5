import { avoidedLength, formatDigits, parseDigits } from '@dateline/model';

/** The items of a bank, in its order. */
interface Bank {
  readonly items: readonly { readonly id: string }[];
}

/** An item is marked by one of so many bits, by its place in the bank: eight digits of a seed. */
const bits = 40;

/** The end of a seed that marks items. */
const mark = new RegExp(`~(\\w{${avoidedLength}})$`);

/**
 * The end of a seed that has the quiz avoid items: those with these ids, and in a bank of more than 40 items a few others, whose
 * bit is the same. As part of the seed it goes wherever the seed goes, so that a link to the quiz gives everybody the same.
 */
export function markAvoided({ items }: Bank, ids: ReadonlySet<string>): string {
  const places = [...items.keys()].filter((at) => ids.has(items[at]?.id ?? ''));
  const marked = new Set(places.map((at) => at % bits));
  return `~${formatDigits(
    [...marked].reduce((sum, bit) => sum + 2 ** bit, 0),
    avoidedLength,
  )}`;
}

/** The ids of the items that a seed has the quiz avoid; empty for a seed that marks none. */
export function listAvoided({ items }: Bank, seed: string): string[] {
  const marked = parseDigits(mark.exec(seed)?.[1] ?? '') ?? 0;
  return items.flatMap(({ id }, at) =>
    Math.floor(marked / 2 ** (at % bits)) % 2 === 1 ? [id] : [],
  );
}
