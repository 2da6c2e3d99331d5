import { formatNumber } from '../english/words.ts';
import { formatDate } from '../sheet/format-time.ts';
import type { Item } from '../item/item.ts';
import type { Refutation } from '../item/proof.ts';

/** An option with its part in the proof of its item. */
export interface ProvenOption {
  readonly label: string;
  /** Why the option is right: "key", its place in an order, or "with" its target; absent for a distractor. */
  readonly key?: string;
  /** Why the option is wrong; absent for a right option. */
  readonly refutation?: Refutation;
  /** What a reader who gives it gets to read; absent if it is the feedback on the key. */
  readonly feedback?: string;
}

/** Why an option is right; undefined for a distractor. */
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

/** Lists the wrong responses of a typed item that get feedback of their own. */
function listTyped(item: Item): ProvenOption[] {
  const format = (response: string): string =>
    item.interaction === 'number' ? formatNumber(Number(response)) : formatDate(response);
  return Object.entries(item.feedback.options).map(([response, feedback]) => ({
    label: format(response),
    feedback,
  }));
}

/**
 * Lists the options of an item as they are in the bank; those of an order item in the right order; of a typed item the wrong
 * responses with feedback of their own.
 */
export function listProvenOptions(item: Item): ProvenOption[] {
  if (item.interaction === 'number' || item.interaction === 'date') return listTyped(item);
  const options =
    item.interaction === 'order'
      ? item.options.toSorted((a, b) => item.key.indexOf(a.id) - item.key.indexOf(b.id))
      : item.options;
  return options.map(({ id, label }) => {
    const key = keyOf(item, id);
    const refutation = item.proof.refutations.find(({ option }) => option === id);
    const feedback = item.feedback.options[id];
    return {
      label,
      ...(feedback === undefined || feedback === item.feedback.key ? {} : { feedback }),
      ...(key === undefined ? {} : { key }),
      ...(refutation === undefined ? {} : { refutation }),
    };
  });
}
