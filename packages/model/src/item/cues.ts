/** An option as a test-wise reader sees it: its length and its words. */
export interface Worded {
  readonly label: string;
  readonly lemmas: ReadonlySet<string>;
}

/** A key with fewer words than this never looks too long. */
const fewestWords = 4;
/** How many times longer than the longest distractor a key may be. */
const mostLonger = 1.25;
/** Shorter words give nothing away. */
const shortestCue = 4;

/** The number of words of an option, which check 4 compares. */
export const countWords = (label: string): number => label.split(/\s+/).length;

/** True if a key stands out by its length (check 4): 4 words or more, and over 1.25 times the longest distractor. */
export function isTooLong(key: string, distractors: readonly string[]): boolean {
  const words = countWords(key);
  return words >= fewestWords && words > mostLonger * Math.max(...distractors.map(countWords));
}

/** The words that connect a stem with its key (check 5): at least four letters, in both, and in no distractor. */
export function findClang(
  stem: ReadonlySet<string>,
  keys: readonly Worded[],
  distractors: readonly Worded[],
): string[] {
  const cues = keys.flatMap(({ lemmas }) =>
    [...lemmas].filter(
      (lemma) => lemma.length >= shortestCue && /^\p{L}+$/u.test(lemma) && stem.has(lemma),
    ),
  );
  return [...new Set(cues)].filter((cue) => !distractors.some(({ lemmas }) => lemmas.has(cue)));
}

/** The number of words that two options share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const lemma of a) if (b.has(lemma)) count += 1;
  return count;
}

/** True if the key shares more words with the other options than any distractor does (check 6). */
export function isConvergent(key: Worded, distractors: readonly Worded[]): boolean {
  const options = [key, ...distractors];
  const shared = options.map(({ lemmas }, at) =>
    options.reduce(
      (sum, other, to) => (to === at ? sum : sum + countShared(lemmas, other.lemmas)),
      0,
    ),
  );
  const [ofKey = 0, ...others] = shared;
  return others.every((count) => count < ofKey);
}
