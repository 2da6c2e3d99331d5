import type { Item } from '@dateline/model';

/** Part of every text that must stay secret until the item is answered. */
const canary = 'Canary';
/** Part of every number that must stay secret. */
const number = 71_823;

/** Marks everything in an item that is secret until it is answered, so that a leak can be found. What readers see stays the same. */
export function markItem(item: Item): Item {
  const { difficulty, proof, feedback } = item;
  const options = Object.keys(feedback.options).map(
    (id) => [id, `${canary} of an option.`] as const,
  );
  return {
    ...item,
    // Keeps the order of difficulties, so that the same items are chosen.
    difficulty: Number(`${difficulty.toFixed(3)}${number}`),
    proof: {
      ...proof,
      because: `${canary} of a proof.`,
      refutations: proof.refutations.map((each) => ({
        ...each,
        because: `${canary} of a refutation.`,
      })),
    },
    feedback: { key: `${canary} of a key.`, options: Object.fromEntries(options) },
    evidence: [{ paragraph: number, start: number, end: number + 1 }],
  };
}
