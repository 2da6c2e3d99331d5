import type { Item } from '@dateline/model';

/** Marks secret texts. It is too long to occur by chance in a token, a font or a picture. */
const canary = 'SecretCanary';
/** Marks secret numbers. It is too long to occur by chance in an identifier, a font or a picture. */
const number = 718_237_182_371;

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
