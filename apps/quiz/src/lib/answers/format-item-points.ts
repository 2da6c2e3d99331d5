import { formatPoints } from '$lib/format/points.ts';
import { m } from '$lib/paraglide/messages.js';

/** Formats the points for one item in words: "no point", "half a point", "0.67 of a point", "1 point". */
export function formatItemPoints(score: number): string {
  if (score === 0) return m.quiz_points_none();
  if (score === 0.5) return m.quiz_points_half();
  return score === 1 ? m.quiz_points_one() : m.quiz_points_part({ points: formatPoints(score) });
}
