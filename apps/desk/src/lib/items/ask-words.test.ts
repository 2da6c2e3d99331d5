import { expect, test } from 'vitest';
import { explainKeyFault } from './ask-words.ts';

test('a refused answer in other words is told what would do: words of the fact, a name, or the two numbers of a score', () => {
  expect(explainKeyFault({ answer: 'for the bridge', sort: 'words' })).toMatch(
    /something else than “for the bridge”: keep a word of that.*with “no” or “not” it would say the opposite\.$/,
  );
  expect(explainKeyFault({ answer: 'Kenya', sort: 'place' })).toBe(
    'It says something else than “Kenya”: write it as it stands, or another of its names.',
  );
  expect(explainKeyFault({ answer: '4–2', sort: 'score' })).toBe(
    'It says something else than “4–2”: write both numbers in figures, in this order.',
  );
});
