import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeForm, FormStatistics, FormSums } from './form-statistics.ts';

/** Sums rows of right (1) and wrong (0), one row for each attempt. */
function sumRows(rows: readonly (readonly number[])[], items: number): FormSums {
  const totals = rows.map((row) => row.reduce((sum, right) => sum + right, 0));
  return FormSums.parse({
    attempts: rows.length,
    items,
    total: totals.reduce((sum, total) => sum + total, 0),
    totalSquared: totals.reduce((sum, total) => sum + total ** 2, 0),
    correct: Array.from({ length: items }, (_, at) =>
      rows.reduce((sum, row) => sum + (row[at] ?? 0), 0),
    ),
  });
}

/** Cronbach's alpha in two passes, which is KR-20 if items are only right or wrong (Cronbach 1951). */
function alphaOf(rows: readonly (readonly number[])[], items: number): number | null {
  const varianceOf = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  };
  const ofTotals = varianceOf(rows.map((row) => row.reduce((sum, right) => sum + right, 0)));
  const within = Array.from({ length: items }, (_, at) =>
    varianceOf(rows.map((row) => row[at] ?? 0)),
  );
  if (items < 2 || ofTotals < 1e-12) return null;
  return (items / (items - 1)) * (1 - within.reduce((sum, each) => sum + each, 0) / ofTotals);
}

const guttman = Array.from({ length: 11 }, (_, known) =>
  Array.from({ length: 10 }, (_item, at) => (at < known ? 1 : 0)),
);

describe('describeForm', () => {
  // Eleven attempts that know 0 to 10 of ten items, in order: σ² = 10, Σpq = Σ j(11 − j)/121 = 220/121.
  it('gives KR-20 as computed by hand', () => {
    expect(describeForm(sumRows(guttman, 10))?.kr20).toBeCloseTo((10 / 9) * (1 - 220 / 1210), 12);
  });

  it('is 1 if all items agree', () => {
    const rows = Array.from({ length: 12 }, (_, at) => Array<number>(6).fill(at % 2));
    expect(describeForm(sumRows(rows, 6))).toEqual({ attempts: 12, items: 6, kr20: 1 });
  });

  it('is below 0 if items contradict each other', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [at % 2, (at + 1) % 2, at < 6 ? 1 : 0]);
    expect(describeForm(sumRows(rows, 3))?.kr20).toBeLessThan(0);
  });

  it('is empty for fewer than ten attempts', () => {
    expect(describeForm(sumRows(guttman.slice(2), 10))).toBeUndefined();
    expect(describeForm(sumRows(guttman.slice(1), 10))).toBeDefined();
  });

  it.each([
    ['a single item', guttman.map((row) => row.slice(5, 6)), 1],
    ['attempts of one total', guttman.map((_, at) => [at % 2, (at + 1) % 2]), 2],
  ])('has no reliability for %s', (_what, rows, items) => {
    expect(describeForm(sumRows(rows, items))).toEqual({ attempts: 11, items, kr20: null });
  });

  it('matches the definition for any attempts, and is always a number', () => {
    const forms = fc.integer({ min: 1, max: 12 }).chain((items) =>
      fc.record({
        items: fc.constant(items),
        rows: fc.array(
          fc.array(fc.integer({ min: 0, max: 1 }), { minLength: items, maxLength: items }),
          {
            minLength: 10,
            maxLength: 60,
          },
        ),
      }),
    );
    fc.assert(
      fc.property(forms, ({ items, rows }) => {
        const statistics = FormStatistics.parse(describeForm(sumRows(rows, items)));
        const expected = alphaOf(rows, items);
        expect(statistics.kr20 === null).toBe(expected === null);
        expect(Math.abs((statistics.kr20 ?? 0) - (expected ?? 0))).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
