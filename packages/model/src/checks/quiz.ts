import { areInConflict, toReadable } from '../assemble/conflicts.ts';
import type { Item } from '../item/item.ts';

/** Checks 20 and 21: no two items of a quiz share a question or a key, and none tells another's key. */
export function checkSiblingCues(items: readonly Item[]): string[] {
  const readable = items.map(toReadable);
  return readable.flatMap((a, at) =>
    readable
      .slice(at + 1)
      .filter((b) => areInConflict(a, b))
      .map((b) => `"${a.item.id}" and "${b.item.id}" give each other away`),
  );
}

/** Check 22: the parties of a conflict have as many claim items, give or take one. */
export function checkPartyBalance(items: readonly Item[], parties: readonly string[]): string[] {
  const counts = parties.map((party) => items.filter((item) => item.party === party).length);
  return counts.length > 0 && Math.max(...counts) - Math.min(...counts) > 1
    ? [`The parties have ${counts.join(' and ')} claim items`]
    : [];
}
