import type { Item } from '@dateline/model';

/** Marks secret texts. It is too long to occur by chance in a token, a font or a picture. */
const canary = 'SecretCanary';
/** Marks secret numbers. It is too long to occur by chance in an identifier, a font or a picture. */
const number = 718_237_182_371;

/** Marks all that is secret of an item before it is answered, so that it is found wherever it leaks; what readers see stays. */
export function markItem(item: Item): Item {
  const { difficulty, proof, feedback } = item;
  const options = Object.keys(feedback.options).map(
    (id) => [id, `${canary} of an option.`] as const,
  );
  return {
    ...item,
    // The same order as before, or other items would be chosen.
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
