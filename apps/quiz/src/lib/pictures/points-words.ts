import { formatNumber } from '$lib/format-number.ts';
import { m } from '$lib/paraglide/messages.js';

/** Points of the most that there could be, in words and to two decimals: "7.5 of 10 points". */
export function pointsWords(points: number, of: number): string {
  return m.pictures_points({
    points: formatNumber(Math.round(points * 100) / 100),
    of: formatNumber(of),
    count: of,
  });
}
