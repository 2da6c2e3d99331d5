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

test('values that are weighed stay as long as they weigh no more than the limit together', () => {
  const cache = createBoundedCache<string>(10, ({ length }) => length);
  const kept = () => ['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined);
  cache.set('a', '1234');
  cache.set('b', '123');
  cache.set('c', '123');
  expect(kept()).toEqual(['a', 'b', 'c']);
  cache.set('b', '1234');
  expect(kept()).toEqual(['b', 'c']);
  cache.delete('c');
  cache.set('d', '123456');
  expect(kept()).toEqual(['b', 'd']);
  cache.set('c', '12345678901');
  expect(kept()).toEqual([]);
  cache.set('a', '1234567890');
  expect(kept()).toEqual(['a']);
});
