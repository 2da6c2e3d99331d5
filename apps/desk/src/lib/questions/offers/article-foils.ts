import type { ArticleCandidate } from '@dateline/model/candidates';
import { formatIsoTime, type Askable, type Time } from '@dateline/model/editing';
import type { FoilJson } from '../../draft/draft.ts';

/** A date as a wrong answer has it; undefined if it is not as exact as the right answer, which would stand out. */
function dateOf(time: Time, granularity: Time['granularity'] | undefined): string | undefined {
  const isExact = time.granularity === granularity && granularity !== 'interval';
  return isExact ? formatIsoTime(time) : undefined;
}

/** The words of a text that say what is counted, in the singular, roughly: "people" and "33 people" share one. */
const nouns = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''));

const sharesNoun = (a: string, b: string): boolean => {
  const words = new Set(nouns(a));
  return nouns(b).some((word) => words.has(word));
};

/**
 * Lists the dates of the article as wrong answers to a question about a time, and its numbers of the same thing as wrong answers to
 * one about a number: those that no fact has yet.
 */
export function listArticleFoils(
  candidates: readonly ArticleCandidate[],
  { sort }: Pick<Askable, 'sort'>,
  {
    counted,
    granularity,
  }: {
    /** What the numbers of the fact count. */
    readonly counted: string;
    /** How exact the time of the fact is; undefined if it has none. */
    readonly granularity: Time['granularity'] | undefined;
  },
): FoilJson[] {
  const dates = candidates.flatMap((each) =>
    each.kind === 'date' && sort === 'time' ? (dateOf(each.time, granularity) ?? []) : [],
  );
  const numbers = candidates.flatMap((each) =>
    each.kind === 'number' && sort === 'number' && sharesNoun(each.counts, counted)
      ? [each.value]
      : [],
  );
  return [
    ...[...new Set(dates)].map((date) => ({ date })),
    ...[...new Set(numbers)].map((number) => ({ number })),
  ];
}
