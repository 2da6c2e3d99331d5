import type { Score } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** The least share of points of each band, from the best one down. */
const bands = [
  { band: 'all', from: 1 },
  { band: 'nearly', from: 0.9 },
  { band: 'most', from: 0.8 },
  { band: 'more', from: 0.7 },
  { band: 'over', from: 0.55 },
  { band: 'half', from: 0.45 },
  { band: 'some', from: 0.2 },
] as const;

/** Returns a line of comment on a score. */
export function commentOn({ points, of }: Score): string {
  const { band } = bands.find(({ from }) => points >= from * of) ?? { band: 'few' };
  return m.result_comment({ band });
}
