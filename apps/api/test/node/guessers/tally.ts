import { scorePicks, type Guesser } from '@dateline/model/checks/guessers';
import { interval99 } from '@dateline/model/checks/interval';
import type { Serving } from './serving.ts';

/** The sum of the scores of independent guesses, and the chance of each to be right. */
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
 * Counts every item once, with the mean of its servings. For guesses whose outcome depends on the item
 * alone, so that a second serving adds no information.
 */
export function tallyItems(servings: readonly Serving[], guess: Guesser): Tally {
  const items = groupByItem(servings);
  const means = items.map((same) => sum(same.map((each) => scoreOf(each, guess))) / same.length);
  const chances = items.flatMap(([first]) => (first ? 1 / first.question.options.length : []));
  return { score: sum(means), chances };
}

/** Counts every serving. For guesses for a place, if each serving is shuffled anew. */
export function tallyServings(servings: readonly Serving[], guess: Guesser): Tally {
  return {
    score: sum(servings.map((each) => scoreOf(each, guess))),
    chances: servings.map(({ question }) => 1 / question.options.length),
  };
}

/** Splits servings into those of items whose options came in several orders and those whose order never changed. */
export function splitByOrder(servings: readonly Serving[]) {
  const orderOf = ({ question }: Serving): string => question.options.join('\n');
  const isShuffled = (same: readonly Serving[]): boolean => new Set(same.map(orderOf)).size > 1;
  const items = groupByItem(servings);
  return {
    shuffled: items.filter(isShuffled).flat(),
    fixed: items.filter((same) => !isShuffled(same)).flat(),
  };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Describes a score that chance gives in less than 1% of cases; empty for any other score. */
export function findExcess({ score, chances }: Tally): string[] {
  const { low, high } = interval99(chances);
  if (low <= score && score <= high) return [];
  return [`${round(score)} of ${chances.length}, by chance ${round(low)} to ${round(high)}`];
}
