import type { ReviewedItem } from '@dateline/model/public';
import { formatNumber, toPercentage } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';

/** Formats the share of right first answers: "63% of 214 readers knew this". */
export function formatReaders({
  attempts,
  facility,
}: NonNullable<ReviewedItem['readers']>): string {
  const readers = { count: attempts, readers: formatNumber(attempts) };
  if (facility === 1) return m.result_readers_all(readers);
  if (facility === 0) return m.result_readers_none(readers);
  const percent = formatNumber(toPercentage(facility));
  return m.result_readers_some({ ...readers, percent });
}
