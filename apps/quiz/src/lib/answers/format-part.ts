import type { PublicItem, Response, Verdict } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { formatItemPoints } from './format-item-points.ts';

/** How much of an answer is right, and what it is counted in. */
interface Part {
  readonly right: number;
  readonly of: number;
  /** How many wrong options were chosen. */
  readonly wrong?: number;
}

/**
 * Formats how much of an answer in several parts is right, and its points: "2 of 3 right, 1 wrong: ⅓ of a point."
 * Undefined if the verdict says all of it.
 */
export function formatPart(
  { interaction }: Pick<PublicItem, 'interaction'>,
  response: Response,
  { verdict, score, key }: Pick<Verdict, 'verdict' | 'score' | 'key'>,
): string | undefined {
  if (verdict !== 'partial' && verdict !== 'wrong') return undefined;
  const points = formatItemPoints(score);
  if (Array.isArray(response) && Array.isArray(key)) {
    return interaction === 'order'
      ? m.quiz_verdict_ordered({ ...written(countPairs(response, key)), points })
      : formatChosen(response, key, points);
  }
  if (!isPairs(response) || !isPairs(key)) return undefined;
  const options = Object.keys(key);
  const right = options.filter((option) => response[option] === key[option]).length;
  return m.quiz_verdict_matched({ ...written({ right, of: options.length }), points });
}

const written = ({ right, of, wrong = 0 }: Part) => ({
  right: formatNumber(right),
  of: formatNumber(of),
  wrong: formatNumber(wrong),
});

function formatChosen(chosen: readonly string[], key: readonly string[], points: string): string {
  const right = chosen.filter((id) => key.includes(id)).length;
  const wrong = chosen.length - right;
  const values = { ...written({ right, of: key.length, wrong }), points };
  return wrong === 0 ? m.quiz_verdict_chosen_some(values) : m.quiz_verdict_chosen(values);
}

/** Counts the pairs of items that are in the right order, which is what the score of an order counts. */
function countPairs(given: readonly string[], key: readonly string[]): Part {
  const places = key.map((id) => given.indexOf(id));
  const inOrder = places.flatMap((place, index) =>
    places.slice(index + 1).map((later) => place < later),
  );
  return { right: inOrder.filter(Boolean).length, of: inOrder.length };
}

const isPairs = (value: Response): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
