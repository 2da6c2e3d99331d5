import { longestQuiz, type Score } from '@dateline/model/public';
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

/** Reads the score in a query, if there is one. `ok` is false if it is invalid. */
export function readScore(
  query: URLSearchParams,
): { readonly ok: true; readonly score?: Score } | { readonly ok: false } {
  const given = { points: query.get('points'), of: query.get('of') };
  if (given.points === null && given.of === null) return { ok: true };
  const { data } = Given.safeParse(given);
  return data ? { ok: true, score: data } : { ok: false };
}
