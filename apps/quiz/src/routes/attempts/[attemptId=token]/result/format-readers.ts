import type { ReviewedItem } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';

/** How many readers' first answers were right: "63% of 214 readers knew this". Only all are 100%, only none 0%. */
export function formatReaders({
  attempts,
  facility,
}: NonNullable<ReviewedItem['readers']>): string {
  const readers = { count: attempts, readers: formatNumber(attempts) };
  if (facility === 1) return m.result_readers_all(readers);
  if (facility === 0) return m.result_readers_none(readers);
  const percent = formatNumber(Math.min(99, Math.max(1, Math.round(facility * 100))));
  return m.result_readers_some({ ...readers, percent });
}
