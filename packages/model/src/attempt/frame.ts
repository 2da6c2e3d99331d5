import * as z from 'zod/mini';
import { ShortHeadline, type SheetShape } from '../sheet/sheet-shape.ts';
import { fromDayNumber, spanOf } from '../sheet/time.ts';

/** What readers see above every question, so that its stem need not repeat it. */
export const Frame = z
  .strictObject({
    headline: z.string(),
    shortHeadline: z.optional(ShortHeadline),
    month: z.optional(
      z
        .string()
        .check(
          z.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
          z.describe('The month of the article, `2025-06`; absent if its sheet names none.'),
        ),
    ),
  })
  .check(z.describe('The headline and the month of the article, for display above every question.'))
  .register(z.globalRegistry, { id: 'Frame' });
export type Frame = z.infer<typeof Frame>;

/** The frame of a sheet. Its month is the last one of `asOf`; a year alone gives none. */
export function toFrame({
  headline,
  shortHeadline,
  asOf,
}: Pick<SheetShape, 'headline' | 'shortHeadline' | 'asOf'>): Frame {
  const headlines = { headline, ...(shortHeadline !== undefined && { shortHeadline }) };
  if (asOf === undefined || asOf.granularity === 'year') return headlines;
  return { ...headlines, month: fromDayNumber(spanOf(asOf).last).slice(0, 7) };
}
