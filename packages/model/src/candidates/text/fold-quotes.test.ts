import { expect, test } from 'vitest';
import { foldQuotes, unfoldQuotes } from './fold-quotes.ts';

test.each([
  ["``It rained,'' she said.", '“It rained,” she said.'],
  ["''It rained,'' she said.", '“It rained,” she said.'],
  ["She said: ''It rained.''", 'She said: “It rained.”'],
  ["She saw (''Rain'') it.", 'She saw (“Rain”) it.'],
  ["The players' “win” and ‘draw’ stay.", "The players' “win” and ‘draw’ stay."],
])('writes %s with curly marks', (text, curly) => {
  const folded = foldQuotes(text);
  expect(folded).toHaveLength(text.length);
  expect(unfoldQuotes(folded)).toBe(curly);
});
