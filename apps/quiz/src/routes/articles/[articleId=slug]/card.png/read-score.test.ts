import { expect, test } from 'vitest';
import { readScore } from './read-score.ts';

const read = (query: string) => readScore(new URLSearchParams(query));

test.each([
  { query: 'points=7.5&of=10', score: { points: 7.5, of: 10 } },
  { query: 'points=0&of=1', score: { points: 0, of: 1 } },
  { query: 'points=50&of=50', score: { points: 50, of: 50 } },
  { query: 'of=3&points=1.6666666666666667', score: { points: 1.67, of: 3 } },
  { query: 'points=7&of=10&fbclid=a', score: { points: 7, of: 10 } },
  {
    query: 'points=1.5&of=3&row=rpw',
    score: { points: 1.5, of: 3, outcomes: ['correct', 'partial', 'wrong'] },
  },
])('reads the score in $query', ({ query, score }) => {
  expect(read(query)).toEqual({ ok: true, score });
});

test.each(['', 'utm_source=a'])('finds no score in "%s"', (query) => {
  expect(read(query)).toEqual({ ok: true });
});

test.each([
  'points=7',
  'of=10',
  'points=&of=',
  'points=11&of=10',
  'points=-1&of=10',
  'points=51&of=51',
  'points=7&of=10.5',
  'points=1e1&of=10',
  'points=Infinity&of=10',
  'points=NaN&of=10',
  'points=ten&of=10',
  'points= 7&of=10',
  'points=7&of=10&row=rrr',
  'points=1&of=2&row=rx',
  'row=rr',
])('refuses %s', (query) => {
  expect(read(query)).toEqual({ ok: false });
});
