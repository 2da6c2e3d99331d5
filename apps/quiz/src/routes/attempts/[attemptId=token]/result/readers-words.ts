import type { ReviewedItem } from '@dateline/model/public';
import { formatNumber } from '$lib/format-number.ts';

/** How many readers' first answers were right: "63% of 214 readers knew this". Only all are 100%, only none 0%. */
export function readersWords({ attempts, facility }: NonNullable<ReviewedItem['readers']>): string {
  const readers = `${formatNumber(attempts)} readers`;
  if (facility === 1) return `All ${readers} knew this`;
  if (facility === 0) return `None of ${readers} knew this`;
  const percent = Math.min(99, Math.max(1, Math.round(facility * 100)));
  return `${percent}% of ${readers} knew this`;
}
