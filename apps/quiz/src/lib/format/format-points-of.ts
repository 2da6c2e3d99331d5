import { formatScoreParts } from './points.ts';
import { m } from '$lib/paraglide/messages.js';

/** Formats points out of a maximum: "7.5 of 10 points". */
export function formatPointsOf(points: number, of: number): string {
  return m.pictures_points({ ...formatScoreParts({ points, of }), count: of });
}
