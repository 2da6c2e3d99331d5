import { scorePicks, type Guesser } from '@dateline/model/checks/guessers';
import { interval99 } from '@dateline/model/checks/interval';
import type { Serving } from './serving.ts';

/** What guesses came to over independent trials, each with its own chance. */
export interface Tally {
  readonly score: number;
  readonly chances: readonly number[];
}

const scoreOf = ({ question, key }: Serving, guess: Guesser): number =>
  scorePicks(guess(question), key);

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Groups servings by their item. */
export function groupByItem(servings: readonly Serving[]): Serving[][] {
  return [...Map.groupBy(servings, ({ item }) => item).values()];
}

/**
 * Counts every item once, with the mean of its servings: right where the item decides the outcome,
 * so that a second serving tells nothing new.
 */
export function tallyItems(servings: readonly Serving[], guess: Guesser): Tally {
  const items = groupByItem(servings);
  const means = items.map((same) => sum(same.map((each) => scoreOf(each, guess))) / same.length);
  const chances = items.flatMap(([first]) => (first ? 1 / first.question.options.length : []));
  return { score: sum(means), chances };
}

/** Counts every serving: right where each serving is shuffled anew and the guess is for a place. */
export function tallyServings(servings: readonly Serving[], guess: Guesser): Tally {
  return {
    score: sum(servings.map((each) => scoreOf(each, guess))),
    chances: servings.map(({ question }) => 1 / question.options.length),
  };
}

/** Tells how many servings of items whose options stood in several orders, and of those that never changed. */
export function partByOrder(servings: readonly Serving[]) {
  const orderOf = ({ question }: Serving): string => question.options.join('\n');
  const isShuffled = (same: readonly Serving[]): boolean => new Set(same.map(orderOf)).size > 1;
  const items = groupByItem(servings);
  return {
    shuffled: items.filter(isShuffled).flat(),
    fixed: items.filter((same) => !isShuffled(same)).flat(),
  };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Complains of a score that chance gives in less than 1% of cases: none, or one line. */
export function findExcess({ score, chances }: Tally): string[] {
  const { low, high } = interval99(chances);
  if (low <= score && score <= high) return [];
  return [`${round(score)} of ${chances.length}, by chance ${round(low)} to ${round(high)}`];
}
