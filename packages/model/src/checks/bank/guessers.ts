import { lemmasOf } from '../../item/lemmas.ts';

/** The stem and options of a choice item, as every reader sees them. */
export interface ShownChoice {
  readonly stem: string;
  /** The labels, in the order shown. */
  readonly options: readonly string[];
}

/** A strategy of a reader who knows nothing: returns the positions of the options that it prefers, from 0; several if they tie. */
export type Guesser = (question: ShownChoice) => readonly number[];

/** Picks the positions of the highest score. */
function pickHighest(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  return scores.flatMap((score, at) => (score === highest ? at : []));
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((lemma) => b.has(lemma)).length;

/** Picks the option with the most characters. */
export const guessLongest: Guesser = ({ options }) =>
  pickHighest(options.map((label) => Array.from(label).length));

/** Picks the option with the most lemmas of the stem. */
export const guessLikeStem: Guesser = ({ stem, options }) => {
  const asked = lemmasOf(stem);
  return pickHighest(options.map((label) => countShared(lemmasOf(label), asked)));
};

/** Picks the option that shares the most lemmas with the other options, counted with each of them. */
export const guessLikeOthers: Guesser = ({ options }) => {
  const lemmas = options.map(lemmasOf);
  return pickHighest(
    lemmas.map((own, at) =>
      lemmas.toSpliced(at, 1).reduce((sum, other) => sum + countShared(own, other), 0),
    ),
  );
};

/** Creates a guesser that always picks the same position, from 0, or the last one if there are fewer options. */
export function guessPlace(place: number): Guesser {
  return ({ options }) => [Math.min(place, options.length - 1)];
}

/** The guessers whose picks depend on the words only, not on the order of the options. */
export const wordGuessers = {
  'longest option': guessLongest,
  'most words shared with the stem': guessLikeStem,
  'most words shared with the other options': guessLikeOthers,
} as const satisfies Readonly<Record<string, Guesser>>;

/** The chance, from 0 to 1, that a random one of the picks is the key. */
export function scorePicks(picks: readonly number[], key: number): number {
  return picks.includes(key) ? 1 / picks.length : 0;
}
