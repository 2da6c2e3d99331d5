import { expect, test } from 'vitest';
import { holdsName } from './holds-name.ts';

test.each([
  ['They go to Oman.', 'oman', true],
  ['A woman leads them to Oman', 'oman', true],
  ['A woman leads them', 'oman', false],
  ['In the year 1947', '94', false],
  ['Anything', '', false],
])('"%s" holds "%s": %s', (text, name, held) => {
  expect(holdsName(text, name)).toBe(held);
});
