import type { Bank, Item } from '../src/item/item.ts';

/** The details of an interaction: unit, granularity, targets, or whether the options are in sequence. */
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

/** One line for each option or typed answer: its refutation and its feedback. */
function printOptions({ options, proof, feedback }: Item): string[] {
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  const refuted = proof.refutations.map(({ option }) => option);
  const ids = new Set([...labels.keys(), ...Object.keys(feedback.options), ...refuted]);
  return [...ids].map((id) => {
    const refutation = proof.refutations.find(({ option }) => option === id);
    const ground =
      refutation === undefined ? '' : ` [${refutation.rule}: ${refutation.facts.join(', ')}]`;
    const texts = new Set([feedback.options[id], refutation?.because ?? feedback.options[id]]);
    return `  ${id} ${labels.get(id) ?? 'typed'}${ground}: ${[...texts].join(' | ')}`;
  });
}

/** The places of the evidence in the article. */
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

/** Writes everything in a bank that affects questions, grades, feedback and proofs. */
export function printProofs({ items }: Bank): string {
  return items.map(printItem).join('\n\n').concat('\n');
}
