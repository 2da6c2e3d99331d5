import { expect, test } from 'vitest';
import { listClocks, saysClock } from './read-clocks.ts';

test.each<[string, number[]]>([
  ['At 10.56 pm he left.', [1376]],
  ['at 10:56 p.m. and at 3 a.m.', [1376, 180]],
  ['at 12 am, 12.30 pm', [0, 750]],
  ['at 22:56 UTC', [1376]],
  ['at 7.30 in the evening, 9 at night, 2 at night', [1170, 1260, 120]],
  ['10.56 metres, 3 amphibians, 25:10 and 1.234,5', []],
])('the times of day of "%s" are %j minutes after midnight', (text, minutes) => {
  expect(listClocks(text).map((clock) => clock.minutes)).toEqual(minutes);
});

test.each<[string, string, boolean]>([
  ['10.56 pm', '22:56', true],
  ['10.56 pm', '10:56', false],
  ['10.56 p.m.', '22.56', true],
  ['10.56 am', '10:56', true],
  ['10.56 a.m.', '22:56', false],
  ['10:56', '22:56', true],
  ['10.56', '10.56 pm', true],
  ['10.56 in the evening', '10:56', false],
  ['10.56 pm', '10.56 a.m.', false],
  ['10.56 pm', '10.57 pm', false],
])('evidence of "%s" says "%s": %j', (one, other, isSame) => {
  const [a, b] = [one, other].flatMap((text) => listClocks(text, { isLoose: true }));
  expect(a && b && saysClock(a, b)).toBe(isSame);
});
