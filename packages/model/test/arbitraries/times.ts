import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { fromDayNumber, toDayNumber, type Time } from '../../src/sheet/time.ts';

/** Days within four months around the start of a leap year, so that spans touch, overlap or are disjoint. */
const days = fc.integer({ min: 0, max: 120 }).map((after) => toDayNumber('2003-12-01') + after);

const inferred = fc.subarray(['year', 'month', 'day'] as const);

/** Mostly none. */
const minute = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.integer({ min: 1, max: 120 }),
);

/** Times of every granularity, some days with the minute of a match; intervals of two to twelve days. */
export const times: fc.Arbitrary<z.input<typeof Time>> = fc
  .record({
    granularity: fc.constantFrom('day', 'day', 'interval', 'interval', 'month', 'year'),
    first: days,
    length: fc.integer({ min: 1, max: 11 }),
    minute,
    inferred,
  })
  .map(({ granularity, first, length, minute: at, ...rest }) => {
    const date = fromDayNumber(first);
    switch (granularity) {
      case 'day':
        return { granularity, date, minute: at, ...rest };
      case 'interval':
        return { granularity, start: date, end: fromDayNumber(first + length), ...rest };
      case 'month':
        return { granularity, month: date.slice(0, 7), ...rest };
      case 'year':
        return { granularity, year: date.slice(0, 4), ...rest };
    }
  });
