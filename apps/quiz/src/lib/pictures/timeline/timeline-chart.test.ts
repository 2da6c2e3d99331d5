import type { Time } from '@dateline/model/public';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChart, type ChartMoment } from './timeline-chart.ts';

const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });
const moment = (number: number, time?: Time, change: Partial<ChartMoment> = {}): ChartMoment => ({
  number,
  label: 'the talks',
  time,
  planned: false,
  ...change,
});

test('there is no chart without dates', () => {
  expect(toChart([moment(1), moment(2)], false)).toBeUndefined();
});

test('moments keep their number in the list, and those without a date are left out', () => {
  const chart = toChart(
    [moment(1, day('2025-05-01')), moment(2), moment(3, day('2025-05-09'))],
    false,
  );
  expect(chart?.rows.map(({ number }) => number)).toEqual([1, 3]);
});

test.each([
  { time: day('2025-05-01'), shape: 'day' },
  {
    time: { granularity: 'interval', start: '2025-05-01', end: '2025-05-03', inferred: [] },
    shape: 'interval',
  },
  { time: { granularity: 'month', month: '2025-05', inferred: [] }, shape: 'coarse' },
  { time: { granularity: 'year', year: '2025', inferred: [] }, shape: 'coarse' },
] as const)('$time.granularity is drawn as $shape', ({ time, shape }) => {
  expect(toChart([moment(1, { ...time, inferred: [] })], false)?.rows[0]?.shape).toBe(shape);
});

test('planned and inferred moments are marked', () => {
  const time: Time = { granularity: 'day', date: '2025-05-01', inferred: ['year'] };
  const [row] = toChart([moment(1, time, { planned: true })], false)?.rows ?? [];
  expect(row).toMatchObject({ planned: true, inferred: true });
});

test('a tick has the year if it changes', () => {
  const chart = toChart(
    [moment(1, day('1986-09-19')), moment(2, day('1986-12-30')), moment(3, day('1988-06-01'))],
    false,
  );
  expect(chart?.ticks.map(({ day: date, year }) => `${date} ${year ?? ''}`.trim())).toEqual([
    '19 Sept 1986',
    '1 Oct',
    '1 Nov',
    '1 Dec',
    '1 Jun 1988',
  ]);
});

const times = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom(7, 10))
  .map(([at, length]): Time => {
    const date = new Date(at * 86_400_000).toISOString().slice(0, length);
    return length === 7 ? { granularity: 'month', month: date, inferred: [] } : day(date);
  });
const moments = fc
  .array(fc.tuple(times, fc.string({ minLength: 1, maxLength: 120 })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((all) => all.map(([time, label], index) => moment(index + 1, time, { label })));

test('everything is within the chart, and every label fits', () => {
  fc.assert(
    fc.property(moments, fc.boolean(), (given, isLeftward) => {
      const chart = toChart(given, isLeftward);
      const places = [
        ...(chart?.rows ?? []).flatMap(({ left, right, label: { lines, at, anchor } }) => {
          const ends = lines.map((line) => at + line.length * (anchor === 'start' ? 1 : -1));
          return lines.length === 0 ? [left, right] : [left, right, at, ...ends];
        }),
        ...(chart?.lines ?? []).flatMap(({ left, right }) => [left, right]),
        ...(chart?.ticks ?? []).map(({ at }) => at),
        ...(chart?.breaks ?? []),
      ];
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
    }),
  );
});

test('no label is cut off: its lines have all its words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, times, times, (given, first, second) => {
      const label = given.join(' ');
      const rows = toChart(
        [moment(1, first, { label }), moment(2, second, { label })],
        false,
      )?.rows;
      const labels = (rows ?? []).flatMap((row) => row.label.lines.join(' ') || []);
      expect(labels.filter((shown) => shown !== label)).toEqual([]);
    }),
  );
  const long =
    'India strikes targets in Pakistan and in Pakistan-administered Kashmir on the first night';
  const [row] = toChart([moment(1, day('2025-05-01'), { label: long })], false)?.rows ?? [];
  expect(row?.label.lines.length).toBeGreaterThan(1);
  expect(row?.label.lines.join(' ')).toBe(long);
});

test('ticks are in order and apart, and further apart on phones', () => {
  fc.assert(
    fc.property(moments, (given) => {
      const chart = toChart(given, false);
      const leastGap = (ticks: readonly { readonly at: number }[] = []): number =>
        Math.min(100, ...ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? at)));
      expect(leastGap(chart?.ticks)).toBeGreaterThan(8);
      expect(leastGap(chart?.fewTicks)).toBeGreaterThan(16);
    }),
  );
});

test('on phones the year is at its first tick too', () => {
  const chart = toChart([moment(1, day('1972-05-26')), moment(2, day('1986-09-19'))], false);
  expect(chart?.fewTicks.map(({ year }) => year)).toEqual(['1972', '1986']);
});

test('the right-to-left chart is the mirrored chart', () => {
  fc.assert(
    fc.property(moments, (given) => {
      const rows = toChart(given, false)?.rows ?? [];
      const mirrored = toChart(given, true)?.rows ?? [];
      const differences = rows.map(
        ({ left, right }, index) =>
          Math.abs(100 - left - (mirrored[index]?.right ?? NaN)) +
          Math.abs(100 - right - (mirrored[index]?.left ?? NaN)),
      );
      expect(Math.max(...differences)).toBeCloseTo(0, 6);
    }),
  );
});
