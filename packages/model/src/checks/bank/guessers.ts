import { lemmasOf } from '../../item/lemmas.ts';

/** What a guesser sees of an item with one right option: what every reader sees. */
export interface Question {
  readonly stem: string;
  /** The labels, in the order shown. */
  readonly options: readonly string[];
}

/** Someone who knows nothing of the matter: picks options by position, from 0; all between which it is torn. */
export type Guesser = (question: Question) => readonly number[];

/** Picks all options that no other surpasses. */
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

/** Makes a guesser that picks the same place each time, from 0, or the last one where there are fewer. */
export function guessPlace(place: number): Guesser {
  return ({ options }) => [Math.min(place, options.length - 1)];
}

/** The guessers whose pick depends on the words alone, wherever these stand: check 25 of a bank. */
export const wordGuessers = {
  'longest option': guessLongest,
  'most words shared with the stem': guessLikeStem,
  'most words shared with the other options': guessLikeOthers,
} as const satisfies Readonly<Record<string, Guesser>>;

/** What picks are worth when one of them is drawn, from 0 to 1: a mean over ties. */
export function scorePicks(picks: readonly number[], key: number): number {
  return picks.includes(key) ? 1 / picks.length : 0;
}
