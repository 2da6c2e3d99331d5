import { expect, test } from 'vitest';
import { keepScores } from './keep-scores.ts';

test.each([
  ['They won 5–3, as in 1962–63.', 'They won 5\u2060–\u20603, as in 1962\u2060–\u206063.'],
  ['The final – the eighth – was long.', 'The final – the eighth – was long.'],
])('a dash between numbers breaks no line: %s', (text, kept) => {
  expect(keepScores(text)).toBe(kept);
});
