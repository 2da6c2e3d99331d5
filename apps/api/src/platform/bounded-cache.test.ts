import { expect, test } from 'vitest';
import { createBoundedCache } from './bounded-cache.ts';

test('the values that were set last stay, and the oldest is removed', () => {
  const cache = createBoundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.set('a', 3);
  cache.set('c', 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([3, undefined, 4]);
  cache.delete('a');
  expect(cache.get('a')).toBeUndefined();
});
