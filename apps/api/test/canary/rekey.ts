import type { Item } from '@dateline/model';

/** Moves each value to the place of the one before it. */
const rotate = <Value>(values: readonly Value[]): Value[] => [
  ...values.slice(1),
  ...values.slice(0, 1),
];

/** Gives an item another key. What a reader sees before answering stays the same. */
export function rekey(item: Item): Item {
  const ids = item.options.map(({ id }) => id);
  const next = (id: string): string => rotate(ids)[ids.indexOf(id)] ?? id;
  switch (item.interaction) {
    case 'choice':
      return { ...item, key: next(item.key) };
    case 'multipleChoice':
      return { ...item, key: item.key.map(next) };
    case 'order':
      return { ...item, key: rotate(item.key) };
    case 'match': {
      const pairs = Object.entries(item.key);
      const targets = rotate(pairs.map(([, target]) => target));
      const key = Object.fromEntries(pairs.map(([id], at) => [id, targets[at] ?? '']));
      return { ...item, key };
    }
    case 'number':
      return { ...item, key: item.key + 1 };
    case 'date':
      return { ...item, key: `1${item.key.slice(1)}` };
  }
}
