import { expect, test } from 'vitest';
import type { Time } from '../sheet/time.ts';
import { Frame, toFrame } from './frame.ts';

const inferred: [] = [];

test.each<{ asOf: Time | undefined; month: string | undefined }>([
  { asOf: { granularity: 'month', month: '2025-06', inferred }, month: '2025-06' },
  { asOf: { granularity: 'day', date: '1969-07-24', inferred }, month: '1969-07' },
  {
    asOf: { granularity: 'interval', start: '2025-05-30', end: '2025-06-02', inferred },
    month: '2025-06',
  },
  { asOf: { granularity: 'year', year: '2025', inferred }, month: undefined },
  { asOf: undefined, month: undefined },
])('a sheet as of $asOf is framed by the month $month', ({ asOf, month }) => {
  const frame = toFrame({ headline: 'A harbour opens', asOf });
  expect(frame).toEqual({ headline: 'A harbour opens', ...(month && { month }) });
  expect(Frame.parse(frame)).toEqual(frame);
});

test('a frame has the short headline of its sheet', () => {
  const headlines = { headline: 'A harbour opens', shortHeadline: 'The harbour' };
  const frame = toFrame({ ...headlines, asOf: undefined });
  expect(frame).toEqual(headlines);
  expect(Frame.parse(frame)).toEqual(frame);
});
