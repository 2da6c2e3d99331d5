import { expect, test } from 'vitest';
import { challengePath, readChallenge } from './challenge-link.ts';

const quiz = {
  seed: 'a b&c=“d”, e',
  length: 10,
  topics: ['dates', 'claims'],
  difficulty: 'mixed',
  revision: 'f'.repeat(64),
} as const;
const linkedQuiz = { ...quiz, topics: [...quiz.topics] };

const queryOf = (path: string): URLSearchParams =>
  new URL(path, 'https://dateline.example').searchParams;

test.each([0, 7.5, 10, 20 / 3])('reads a link made with %s points', (points) => {
  const path = challengePath('an-article', linkedQuiz, { points, of: 10 });
  expect(path).toMatch(/^\/articles\/an-article\/challenge\?/);
  expect(readChallenge(queryOf(path))).toEqual({
    ...quiz,
    points: Math.round(points * 100) / 100,
    of: 10,
  });
});

test('a challenge link contains the score and the quiz, but not the attempt', () => {
  const query = queryOf(challengePath('an-article', linkedQuiz, { points: 1, of: 2 }));
  expect([...query.keys()]).toEqual([
    'seed',
    'length',
    'topics',
    'difficulty',
    'revision',
    'points',
    'of',
  ]);
});

test.each([
  ['seed', ''],
  ['seed', 'x'.repeat(65)],
  ['seed', 'a\u0000b'],
  ['length', '0'],
  ['length', '51'],
  ['length', '1e1'],
  ['topics', ''],
  ['topics', 'dates,gossip'],
  ['topics', 'dates,dates'],
  ['difficulty', 'impossible'],
  ['revision', '<b>'],
  ['points', '-1'],
  ['points', '11'],
  ['points', '7.'],
  ['points', ''],
  ['of', '0'],
  ['of', 'ten'],
])('refuses a link with the %s "%s"', (name, value) => {
  const query = queryOf(challengePath('an-article', linkedQuiz, { points: 7.5, of: 10 }));
  query.set(name, value);
  expect(readChallenge(query)).toBeUndefined();
});

test.each(['seed', 'length', 'topics', 'difficulty', 'revision', 'points', 'of'])(
  'refuses a link without its %s',
  (name) => {
    const query = queryOf(challengePath('an-article', linkedQuiz, { points: 7.5, of: 10 }));
    query.delete(name);
    expect(readChallenge(query)).toBeUndefined();
  },
);
