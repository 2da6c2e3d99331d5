import { expect, test } from 'vitest';
import { countToPick, isRight, togglePick } from './card-picks.ts';

const options = ['Rome', 'Oslo', 'Bonn', 'Lima'];

test.each([
  ['one option', { answer: ['Oslo'], options, ordered: false }, 1],
  ['several options', { answer: ['Oslo', 'Lima'], options, ordered: false }, 2],
  ['an order', { answer: ['Oslo', 'Rome', 'Lima', 'Bonn'], options, ordered: true }, 0],
  ['pairs', { answer: ['Oslo: Norway', 'Rome: Italy'], options, ordered: false }, 0],
  ['a typed answer', { answer: ['26'], options: [], ordered: false }, 0],
])('a card whose answer is %s', (_, fact, count) => {
  expect(countToPick(fact)).toBe(count);
});

test('an option that is chosen again is not chosen any more', () => {
  const picks = togglePick(togglePick([], 'Lima'), 'Oslo');
  expect(picks).toEqual(['Lima', 'Oslo']);
  expect(togglePick(picks, 'Lima')).toEqual(['Oslo']);
});

test('chosen options are right if they are the whole answer, in any order, and nothing else', () => {
  const answer = ['Oslo', 'Lima'];
  expect(isRight(['Lima', 'Oslo'], answer)).toBe(true);
  expect(isRight(['Lima'], answer)).toBe(false);
  expect(isRight(['Lima', 'Rome'], answer)).toBe(false);
  expect(isRight(['Lima', 'Oslo', 'Rome'], answer)).toBe(false);
});
