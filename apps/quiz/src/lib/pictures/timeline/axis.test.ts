import { spanOf, type Span } from '@dateline/model/public';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAxis } from './axis.ts';

const day = (date: string): Span => spanOf({ granularity: 'day', date, inferred: [] });
const days = (start: string, end: string): Span =>
  spanOf({ granularity: 'interval', start, end, inferred: [] });

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 400 }))
    .map(([first, length]) => ({ first, last: first + length })),
  { minLength: 1, maxLength: 30 },
);

test('there is no axis without spans', () => {
  expect(toAxis([])).toBeUndefined();
});

test('a few weeks have no break', () => {
  const axis = toAxis([day('2025-04-22'), days('2025-05-07', '2025-05-10'), day('2025-06-02')]);
  expect(axis?.segments).toHaveLength(1);
});

test('years without moments are left out, so that days are visible', () => {
  const flight = days('1969-07-16', '1969-07-24');
  const axis = toAxis([day('1961-05-05'), flight, days('1972-12-07', '1972-12-19')]);
  expect(axis?.segments).toHaveLength(3);
  expect((axis?.at(flight.last + 1) ?? 0) - (axis?.at(flight.first) ?? 0)).toBeGreaterThan(10);
});

test('later days are further along the axis, and all days are on it', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const axis = toAxis(given);
      const firsts = given.map(({ first }) => first).toSorted((a, b) => a - b);
      const places = firsts.map((first) => axis?.at(first) ?? NaN);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      for (const { last } of given) expect(axis?.at(last + 1)).toBeLessThanOrEqual(100.000_001);
    }),
  );
});

test('all segments have the same scale', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const axis = toAxis(given);
      const widths = given.map(
        ({ first, last }) =>
          ((axis?.at(last + 1) ?? NaN) - (axis?.at(first) ?? NaN)) / (last + 1 - first),
      );
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? NaN, 6);
    }),
  );
});

test('segments are in order, fill the axis and contain every drawn day', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const segments = toAxis(given)?.segments ?? [];
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBeCloseTo(100, 6);
      for (const [index, { first, start }] of segments.entries()) {
        const before = segments[index - 1];
        expect(before === undefined || (before.last < first && before.end < start)).toBe(true);
      }
      for (const { first, last } of given) {
        expect(segments.some((segment) => segment.first <= first && last <= segment.last)).toBe(
          true,
        );
      }
    }),
  );
});
