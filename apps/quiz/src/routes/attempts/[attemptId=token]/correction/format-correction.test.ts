import { expect, test } from 'vitest';
import { formatOutcome, formatScoreChange } from './format-correction.ts';

test.each([
  {
    outcome: 'rekeyed',
    servedScore: 1,
    correctedScore: 0,
    words: 'Your answer scored 1 point; after the correction it scores no point.',
  },
  {
    outcome: 'rekeyed',
    servedScore: 0,
    correctedScore: 1,
    words: 'Your answer scored no point; after the correction it scores 1 point.',
  },
  {
    outcome: 'rekeyed',
    servedScore: 2 / 3,
    correctedScore: 1 / 3,
    words: 'Your answer scored ⅔ of a point; after the correction it scores ⅓ of a point.',
  },
  {
    outcome: 'rekeyed',
    servedScore: 0,
    correctedScore: 0,
    words: 'Your answer scores no point either way.',
  },
  {
    outcome: 'unanswerable',
    servedScore: 1,
    correctedScore: null,
    words: 'No longer counted: the corrected answer was not one of the choices.',
  },
  {
    outcome: 'retired',
    servedScore: 0,
    correctedScore: null,
    words: 'No longer counted: the question was withdrawn.',
  },
] as const)('$outcome from $servedScore to $correctedScore: $words', ({ words, ...item }) => {
  expect(formatOutcome(item)).toBe(words);
});

test.each([
  {
    finished: true,
    words: 'Your score of 7.5 of 10 stands. With the correction it would be 6 of 9.',
  },
  {
    finished: false,
    words: 'Your score so far, 7.5 of 10, stands. With the correction it would be 6 of 9.',
  },
])('shows both scores, finished: $finished', ({ finished, words }) => {
  const score = { served: { points: 7.5, of: 10 }, corrected: { points: 6, of: 9 } };
  expect(formatScoreChange(score, finished)).toBe(words);
});

test('shows no corrected score if no question counts any more', () => {
  const score = { served: { points: 1, of: 1 }, corrected: { points: 0, of: 0 } };
  expect(formatScoreChange(score, true)).toBe(
    'Your score of 1 of 1 stands. After the correction none of it would count.',
  );
});
