import { longestQuiz, type Score, type Verdict } from '@dateline/model/public';
import { readLetters } from '$lib/answers/outcome-signs.ts';
import * as z from 'zod/mini';

const number = (pattern: RegExp) => z.pipe(z.string().check(z.regex(pattern)), z.transform(Number));

/** Points in a query, rounded to the two decimals that a card shows. */
const Points = z.pipe(
  number(/^\d{1,2}(\.\d{1,20})?$/),
  z.transform((points: number) => Math.round(points * 100) / 100),
);

const Given = z
  .object({ points: Points, of: number(/^\d{1,2}$/) })
  .check(z.refine(({ points, of }) => points <= of && of <= longestQuiz));

/** A score, with how each question was answered if the query has a row of outcomes. */
export interface CardScore extends Score {
  readonly outcomes?: readonly Verdict['verdict'][];
}

/** Reads the score in a query, if there is one. `ok` is false if it is invalid. */
export function readScore(
  query: URLSearchParams,
): { readonly ok: true; readonly score?: CardScore } | { readonly ok: false } {
  const given = { points: query.get('points'), of: query.get('of') };
  if (given.points === null && given.of === null && !query.has('row')) return { ok: true };
  const { data } = Given.safeParse(given);
  const row = query.get('row');
  if (!data || row === null) return data ? { ok: true, score: data } : { ok: false };
  const outcomes = readLetters(row);
  return outcomes?.length === data.of ? { ok: true, score: { ...data, outcomes } } : { ok: false };
}
