import type { Bank, Item } from '../src/item/item.ts';

/** What else tells how an item is asked: its unit, its targets, whether its options stand in sequence. */
function formOf(item: Item): string[] {
  switch (item.interaction) {
    case 'choice':
      return item.inSequence ? ['in sequence'] : [];
    case 'match':
      return item.targets.map(({ id, label }) => `${id}: ${label}`);
    case 'number':
      return [item.unit];
    case 'date':
      return [item.granularity];
    case 'multipleChoice':
    case 'order':
      return [];
  }
}

const keyOf = ({ key }: Item): string =>
  typeof key === 'object' && !Array.isArray(key)
    ? Object.entries(key)
        .map(([option, target]) => `${option} ${target}`)
        .join(', ')
    : String(key);

/** An option or what else may be typed, the ground on which it is wrong, and what is told of it. */
function printOptions({ options, proof, feedback }: Item): string[] {
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  const refuted = proof.refutations.map(({ option }) => option);
  const ids = new Set([...labels.keys(), ...Object.keys(feedback.options), ...refuted]);
  return [...ids].map((id) => {
    const refutation = proof.refutations.find(({ option }) => option === id);
    const ground =
      refutation === undefined ? '' : ` [${refutation.rule}: ${refutation.facts.join(', ')}]`;
    const told = new Set([feedback.options[id], refutation?.because ?? feedback.options[id]]);
    return `  ${id} ${labels.get(id) ?? 'typed'}${ground}: ${[...told].join(' | ')}`;
  });
}

/** Where the article says so. */
const printEvidence = ({ evidence }: Item): string =>
  evidence.map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`).join(', ');

function printItem(item: Item): string {
  const { proof, feedback, party } = item;
  const { select, given } = proof.query;
  return [
    [item.id, item.topic, item.interaction, ...formOf(item), item.difficulty].join(', '),
    item.stem,
    ...printOptions(item),
    `  key ${keyOf(item)}: ${feedback.key}`,
    ...(proof.because === feedback.key ? [] : [`  because ${proof.because}`]),
    `  ${proof.template} by ${proof.facts.join(', ')}: ${select.join(', ')} of ${given.join(', ')}`,
    `  asks ${item.asks.join(', ')}; reveals ${item.reveals.join(', ') || 'nothing'}`,
    `  rests on ${item.facts.join(', ')}; read in ${printEvidence(item)}`,
    ...(party === undefined ? [] : [`  tests the claims of ${party}`]),
  ].join('\n');
}

/** Writes all of a bank that decides how items are asked, graded, told and proven. */
export function printProofs({ items }: Bank): string {
  return items.map(printItem).join('\n\n').concat('\n');
}
