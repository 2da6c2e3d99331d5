import { topics, type Topic } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { countRevisions, readShortLink, shortPath } from './short-link.ts';

const own: Topic[] = ['dates', 'claims'];
const quiz = {
  seed: 'k7m2x9p',
  length: 10,
  topics: own,
  difficulty: 'mixed' as const,
  revision: '3fa9c1d2'.repeat(8),
};
const row = ['correct', 'partial', 'wrong', 'correct', 'passed'] as const;
const codeOf = (path: string | undefined): string => path?.replace('/q/an-article/', '') ?? '';

test.each([
  { outcomes: row, points: 8 / 3, read: 2.67 },
  { outcomes: ['correct', 'wrong'] as const, points: 1, read: 1 },
  { outcomes: Array.from({ length: 10 }, () => 'partial' as const), points: 0, read: 0 },
])('a short link holds the quiz, the outcomes and $points points', (given) => {
  const code = codeOf(shortPath('an-article', quiz, given.points, given.outcomes));
  expect(readShortLink(code)).toEqual({
    ...quiz,
    revision: '3fa9c1',
    points: given.read,
    of: given.outcomes.length,
    outcomes: given.outcomes,
  });
});

test.each(topics.map((topic) => [topic]))('a short link keeps the topic %s', (topic) => {
  const code = codeOf(shortPath('an-article', { ...quiz, topics: [topic] }, 1, ['correct']));
  expect(readShortLink(code)?.topics).toEqual([topic]);
});

test('a link to a whole quiz on everything fits into a message of 140 characters', () => {
  const seed = 'k7m2x9p~0123abcd';
  const outcomes = Array.from({ length: 10 }, () => 'partial' as const);
  const all = { ...quiz, seed, topics: [...topics] };
  const path = shortPath('pakistan-outreach-2025', all, 5.55, outcomes) ?? '';
  const message = `Dateline quiz: 5.55 of 10\n${'🔶'.repeat(10)}\nhttps://dateline.example${path}`;
  expect(Array.from(message).length).toBeLessThanOrEqual(140);
});

test('there is no short link if a reader chose the seed', () => {
  expect(shortPath('an-article', { ...quiz, seed: 'class 7b' }, 1, ['correct'])).toBeUndefined();
});

test.each([
  '',
  'k7m2x9p',
  'k7m2x9p-3fa9c1-m8110-rpwrs',
  'k7m2x9p-3fa9c1-m8110-rwwrs-200',
  'k7m2x9p-3fa9c1-m8110-rpwrs-199',
  'k7m2x9p-3fa9c1-m8110-rpwrs-301',
  'k7m2x9p-3fa9c1-x8110-rwwrs',
  'k7m2x9p-3fa9c1-m0010-rwwrs',
  'k7m2x9p-3fa9c1-m8199-rwwrs',
  'k7m2x9p-3fa9c1-m814-rwwrs',
  'k7m2x9p-3fa9c1-m8110-rwwrx',
  'k7m2x9p-3fa9-m8110-rwwrs',
  'k7m2-3fa9c1-m8110-rwwrs',
  'k7m2x9p~12-3fa9c1-m8110-rwwrs',
])('refuses the link "%s"', (code) => {
  expect(readShortLink(code)).toBeUndefined();
});

test.each([
  { known: [], count: 0 },
  { known: ['3fa9d0'], count: 0 },
  { known: ['3fa9c1d2', '3fa9c1d2', '11'], count: 1 },
  { known: ['3fa9c1d2', '3fa9c1d3'], count: 2 },
])('of the revisions $known a link means $count', ({ known, count }) => {
  expect(countRevisions('3fa9c1', known)).toBe(count);
});
