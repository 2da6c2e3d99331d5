import { formatPoints } from '$lib/format/points.ts';
import { m } from '$lib/paraglide/messages.js';

/** The signs of fractions that partly right answers have, with their denominators. */
const fractions: readonly (readonly [denominator: number, signs: readonly string[]])[] = [
  [3, ['⅓', '⅔']],
  [4, ['¼', '½', '¾']],
  [5, ['⅕', '⅖', '⅗', '⅘']],
  [6, ['⅙', '⅓', '½', '⅔', '⅚']],
];

/** Formats a part of a point: "⅔", or "0.7" if there is no sign for it. */
function formatPart(score: number): string {
  const found = fractions.flatMap(([denominator, signs]) =>
    signs.filter((_, at) => Math.abs(score - (at + 1) / denominator) < 1e-6),
  );
  return found[0] ?? formatPoints(score);
}

/** Formats the points for one item in words: "no point", "half a point", "⅔ of a point", "1 point". */
export function formatItemPoints(score: number): string {
  if (score === 0) return m.quiz_points_none();
  if (score === 0.5) return m.quiz_points_half();
  return score === 1 ? m.quiz_points_one() : m.quiz_points_part({ points: formatPart(score) });
}
