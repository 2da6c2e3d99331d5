import type { Verdict } from '@dateline/model/public';
import { formatNumber, toPercentage } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { verdictSign } from '$lib/answers/verdict-label.ts';
import { formatPointsOf } from '$lib/format/format-points-of.ts';

/** One question of a result. */
export interface StripItem {
  readonly number: number;
  readonly verdict: Verdict['verdict'];
  /** From 0 to 1. */
  readonly score: number;
  /** The share of readers whose answer was right, 0 to 1. Undefined if too few readers have answered. */
  readonly facility?: number | undefined;
}

/** The drawing of one question: heights of the dot and the column, measured down from the top, and a description. */
export interface StripColumn {
  readonly number: string;
  readonly sign: string;
  readonly dot: number;
  readonly top: number | undefined;
  readonly description: string;
}

/** The height of the strip in units of its view box. */
export const stripHeight = 60;

const heightOf = (share: number): number => Math.min(1, Math.max(0, share)) * stripHeight;

/** Lays out the column of a question. Its description says everything that the drawing shows. */
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
    description: `${item} ${formatReaders(facility)}`,
  };
}

function formatReaders(facility: number | undefined): string {
  if (facility === undefined) return m.pictures_readers_few();
  if (facility >= 1) return m.pictures_readers_all();
  if (facility <= 0) return m.pictures_readers_none();
  return m.pictures_readers({ percent: formatNumber(toPercentage(facility)) });
}
