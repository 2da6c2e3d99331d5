import { expect, test } from 'vitest';
import { explainKeyFault } from './ask-words.ts';

test('a refused answer in other words is told what would do: words of the fact, or the two numbers of a score', () => {
  expect(explainKeyFault({ answer: 'for the bridge', sort: 'words' })).toMatch(
    /something else than “for the bridge”: keep a word of that.*“no” and “not” turn it round\.$/,
  );
  expect(explainKeyFault({ answer: '4–2', sort: 'score' })).toBe(
    'It says something else than “4–2”: write both numbers in figures, in this order.',
  );
});
