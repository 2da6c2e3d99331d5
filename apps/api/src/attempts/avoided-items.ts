/** The items of a bank, in its order. */
interface Bank {
  readonly items: readonly { readonly id: string }[];
}

/** An item is marked by one of so many bits, by its place in the bank. */
const bits = 64;

/** The end of a seed that marks items: 64 bits in hex. */
const mark = /~([0-9a-f]{16})$/;

/**
 * The end of a seed that has the quiz avoid items: those with these ids, and in a bank of more than 64 items a few others, whose
 * bit is the same. As part of the seed it goes wherever the seed goes, so that a link to the quiz gives everybody the same.
 */
export function markAvoided({ items }: Bank, ids: ReadonlySet<string>): string {
  const places = [...items.keys()].filter((at) => ids.has(items[at]?.id ?? ''));
  const marked = places.reduce((sum, at) => sum | (1n << BigInt(at % bits)), 0n);
  return `~${marked.toString(16).padStart(16, '0')}`;
}

/** The ids of the items that a seed has the quiz avoid; empty for a seed that marks none. */
export function listAvoided({ items }: Bank, seed: string): string[] {
  const [, digits] = mark.exec(seed) ?? [];
  if (digits === undefined) return [];
  const marked = BigInt(`0x${digits}`);
  return items.flatMap(({ id }, at) => ((marked >> BigInt(at % bits)) & 1n ? [id] : []));
}
