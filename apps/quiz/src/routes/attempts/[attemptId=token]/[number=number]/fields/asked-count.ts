import { findAskedCount } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';

/** The counts that the messages have in words. */
const words = ['two', 'three', 'four', 'five'];

/** Names how many options a stem asks for, as the messages take it: "two", "7". Undefined if it does not say it. */
export function nameAskedCount(stem: string): string | undefined {
  const count = findAskedCount(stem);
  return count === undefined ? undefined : (words[count - 2] ?? formatNumber(count));
}

/** Returns how many more options a stem asks for than are chosen; 0 or less if none, or if it does not say how many. */
export const countMissing = (stem: string, chosen: number): number =>
  (findAskedCount(stem) ?? chosen) - chosen;
