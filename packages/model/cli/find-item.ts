import type { Bank, Item } from '../src/item/item.ts';

/** Most ids that are offered for one that is unknown. */
const most = 8;

/** How many characters two texts begin with alike. */
function sharedLength(a: string, b: string): number {
  const at = Array.from(a).findIndex((character, index) => character !== b[index]);
  return at < 0 ? a.length : at;
}

/** The ids that begin most like one that no item has: those of its fact, else of any. */
function nearestIds({ items }: Bank, id: string): string[] {
  const [fact = ''] = id.split('/');
  const near = items
    .map((item) => ({ id: item.id, shared: sharedLength(item.id, id) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const ofFact = near.filter((other) => other.id.startsWith(`${fact}/`));
  return (ofFact.length > 0 ? ofFact : near).slice(0, most).map((other) => other.id);
}

/** The item with this id, or the ids that may have been meant. */
export function findItem(bank: Bank, id: string): Item | readonly string[] {
  return bank.items.find((item) => item.id === id) ?? nearestIds(bank, id);
}
