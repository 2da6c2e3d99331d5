import * as z from 'zod/mini';

/** Why a typed answer is not taken: it cannot be read, has two readings, or cannot be meant. */
export const RefusalReason = z
  .enum([
    'unreadable-number',
    'two-numbers',
    'negative-count',
    'fractional-count',
    'unreadable-date',
    'two-dates',
    'year-missing',
    'no-such-day',
    'no-such-month',
    'other-weekday',
    'wants-day',
    'wants-month',
    'wants-year',
  ])
  .register(z.globalRegistry, { id: 'RefusalReason' });
export type RefusalReason = z.infer<typeof RefusalReason>;
