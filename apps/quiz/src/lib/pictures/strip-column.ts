import type { Verdict } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { intlLocale } from '$lib/format/intl-locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { verdictSign } from '$lib/quiz/verdict-label.ts';
import { formatPointsOf } from './format-points-of.ts';

/** One question of a result: what became of it, and the share of other readers, 0 to 1, who knew it. */
export interface StripItem {
  readonly number: number;
  readonly verdict: Verdict['verdict'];
  /** From 0 to 1. */
  readonly score: number;
  /** Undefined where too few readers have answered. */
  readonly facility?: number | undefined;
}

/** How a question stands in the strip: where the dot and the column end, counted down from the top, and in words. */
export interface StripColumn {
  readonly number: string;
  readonly sign: string;
  readonly dot: number;
  readonly top: number | undefined;
  readonly words: string;
}

/** How high the strip is drawn, in its own units. */
export const stripHeight = 60;

const heightOf = (share: number): number => Math.min(1, Math.max(0, share)) * stripHeight;

/** Tells where a question stands in the strip; its words say all that the drawing shows. */
export function toColumn({ number, verdict, score, facility }: StripItem): StripColumn {
  const item = m.pictures_item({
    number: formatNumber(number),
    verdict,
    points: formatPointsOf(score, 1),
  });
  return {
    number: formatNumber(number),
    sign: verdictSign(verdict),
    dot: stripHeight - heightOf(score),
    top: facility === undefined ? undefined : stripHeight - heightOf(facility),
    words: `${item} ${formatReaders(facility)}`,
  };
}

/** Only all readers are 100%, and only none 0%. */
function formatReaders(facility: number | undefined): string {
  if (facility === undefined) return m.pictures_readers_few();
  if (facility >= 1) return m.pictures_readers_all();
  if (facility <= 0) return m.pictures_readers_none();
  const share = Math.min(0.99, Math.max(0.01, Math.round(facility * 100) / 100));
  const format = new Intl.NumberFormat(intlLocale(), { style: 'percent' });
  return m.pictures_readers({ share: format.format(share) });
}
