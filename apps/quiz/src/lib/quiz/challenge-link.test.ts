import { expect, test } from 'vitest';
import { challengePath, readChallenge } from './challenge-link.ts';

const quiz = {
  seed: 'a b&c=“d”, e',
  length: 10,
  topics: ['dates', 'claims'],
  difficulty: 'mixed',
  revision: 'f'.repeat(64),
} as const;
const told = { ...quiz, topics: [...quiz.topics] };

const queryOf = (path: string): URLSearchParams =>
  new URL(path, 'https://dateline.example').searchParams;

test.each([0, 7.5, 10, 20 / 3])('a link that was made with %s points is read again', (points) => {
  const path = challengePath('an-article', told, { points, of: 10 });
  expect(path).toMatch(/^\/articles\/an-article\/challenge\?/);
  expect(readChallenge(queryOf(path))).toEqual({
    ...quiz,
    points: Math.round(points * 100) / 100,
    of: 10,
  });
});

test('a link tells how it went and which quiz it was, and no attempt', () => {
  const query = queryOf(challengePath('an-article', told, { points: 1, of: 2 }));
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
])('a link whose %s is "%s" is not whole', (name, value) => {
  const query = queryOf(challengePath('an-article', told, { points: 7.5, of: 10 }));
  query.set(name, value);
  expect(readChallenge(query)).toBeUndefined();
});

test.each(['seed', 'length', 'topics', 'difficulty', 'revision', 'points', 'of'])(
  'a link that lacks its %s is not whole',
  (name) => {
    const query = queryOf(challengePath('an-article', told, { points: 7.5, of: 10 }));
    query.delete(name);
    expect(readChallenge(query)).toBeUndefined();
  },
);
