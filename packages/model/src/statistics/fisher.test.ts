import { expect, test } from 'vitest';
import { fisher } from './fisher.ts';

// By hand: artanh 0.5 = 0.549306, 1.959964 / √25 = 0.391993, tanh 0.157313 = 0.156028, tanh 0.941299 = 0.735818;
// artanh −0.3 = −0.309520, 1.959964 / √100 = 0.195996, tanh −0.505516 = −0.466444, tanh −0.113524 = −0.113038.
test.each([
  { r: 0.5, n: 28, low: 0.156028, high: 0.735818 },
  { r: -0.3, n: 103, low: -0.466444, high: -0.113038 },
])('the interval of $r in $n pairs is that computed by hand', ({ r, n, low, high }) => {
  const interval = fisher(r, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('fewer than four pairs say nothing', () => {
  expect(fisher(0.9, 3)).toEqual({ low: -1, high: 1 });
});
