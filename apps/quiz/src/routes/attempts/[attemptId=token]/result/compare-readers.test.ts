import { expect, test } from 'vitest';
import { compareReaders } from './compare-readers.ts';

const known = (attempts: number, facility: number) => ({
  verdict: 'correct' as const,
  readers: { attempts, facility },
});
const missed = (attempts: number, facility: number) => ({
  verdict: 'partial' as const,
  readers: { attempts, facility },
});
const uncompared = { verdict: 'correct' as const };

test('compares the share of wholly right answers to the same questions', () => {
  const items = [known(40, 0.5), missed(40, 0.25), uncompared];
  expect(compareReaders(items)).toEqual({ own: 50, others: 38 });
});

test.each([
  { items: [] },
  { items: [uncompared, uncompared] },
  { items: [known(19, 0.5), missed(19, 0.5)] },
  { items: [known(400, 0.5), uncompared, uncompared] },
])('compares nothing if too few readers have answered: $items', ({ items }) => {
  expect(compareReaders(items)).toBeUndefined();
});
