import type { Bank, Item } from '../src/item/item.ts';

/** The mark before an option: its place or target, "key", or the rule that refutes it. */
function markOf(item: Item, id: string): string {
  const refutation = item.proof.refutations.find(({ option }) => option === id);
  switch (item.interaction) {
    case 'order':
      return `${item.key.indexOf(id) + 1}.`;
    case 'match':
      return `${item.targets.find((target) => target.id === item.key[id])?.label} <-`;
    default:
      return refutation === undefined ? 'key:' : `${refutation.rule}:`;
  }
}

/** Writes a bank as text for people to read and compare. */
export function printBank({ items }: Bank): string {
  return items
    .map((item) => {
      const options = item.options.map(({ id, label }) => `  ${markOf(item, id)} ${label}`);
      if (item.interaction === 'number' || item.interaction === 'date') {
        options.push(`  key: ${item.key}`);
      }
      return [`${item.id} [${item.topic}, ${item.interaction}]`, item.stem, ...options].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
