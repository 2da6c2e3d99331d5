import { formatNumber } from '../../src/derive/phrases.ts';
import type { Item } from '../../src/item/item.ts';
import type { Refutation } from '../../src/item/proof.ts';
import { formatDate } from '../../src/sheet/format-time.ts';

/** An option with what the item's proof says of it. */
export interface ProvenOption {
  readonly label: string;
  /** What makes it right: "key", its place in an order, "with" its target; none for a distractor. */
  readonly key?: string;
  readonly refutation?: Refutation;
}

/** What makes an option right; undefined for a distractor. */
function keyOf(item: Item, id: string): string | undefined {
  switch (item.interaction) {
    case 'order':
      return `place ${item.key.indexOf(id) + 1}`;
    case 'match':
      return `with ${item.targets.find((target) => target.id === item.key[id])?.label}`;
    case 'choice':
      return item.key === id ? 'key' : undefined;
    case 'multipleChoice':
      return item.key.includes(id) ? 'key' : undefined;
    default:
      return undefined;
  }
}

/** The options of an item as they stand in the bank, an order as it is right. */
export function proveOptions(item: Item): ProvenOption[] {
  const options =
    item.interaction === 'order'
      ? item.options.toSorted((a, b) => item.key.indexOf(a.id) - item.key.indexOf(b.id))
      : item.options;
  return options.map(({ id, label }) => {
    const key = keyOf(item, id);
    const refutation = item.proof.refutations.find(({ option }) => option === id);
    return {
      label,
      ...(key === undefined ? {} : { key }),
      ...(refutation === undefined ? {} : { refutation }),
    };
  });
}

/** Says which typed answer is right: "26, in digits or words"; undefined where there are options. */
export function tellAccepted(item: Item): string | undefined {
  switch (item.interaction) {
    case 'number':
      return `${formatNumber(item.key)}, in digits or words`;
    case 'date':
      return `${formatDate(item.key)}, in any usual way of writing it`;
    default:
      return undefined;
  }
}
