import type { ReviewedItem, Verdict } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { joinWords } from '$lib/format/join-words.ts';
import { m } from '$lib/paraglide/messages.js';

const verdicts: readonly Verdict['verdict'][] = ['correct', 'partial', 'wrong', 'passed'];

/** Formats how many questions had each outcome, without those that did not occur: "7 right, 2 partly, 1 wrong". No line breaks within a part. */
export function formatOutcomes(items: readonly Pick<ReviewedItem, 'verdict'>[]): string {
  const parts = verdicts.flatMap((verdict) => {
    const count = items.filter((item) => item.verdict === verdict).length;
    return count > 0
      ? [m.result_outcome({ verdict, count: formatNumber(count) }).replaceAll(' ', '\u00A0')]
      : [];
  });
  return joinWords(parts, undefined, 'unit');
}
