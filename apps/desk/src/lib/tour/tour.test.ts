import { expect, test } from 'vitest';
import { isTourEnded, storeTourEnded } from './tour.ts';

/** A storage of one browser; `refuse` stands for one that forbids storing. */
function createStorage(refuse?: () => never): Storage {
  const values = new Map<string, string>();
  return {
    length: 0,
    clear: () => values.clear(),
    key: () => null,
    getItem: refuse ?? ((key) => values.get(key) ?? null),
    setItem: refuse ?? ((key, value) => void values.set(key, value)),
    removeItem: refuse ?? ((key) => void values.delete(key)),
  };
}

test('an ended tour stays ended until it is begun again', () => {
  const storage = createStorage();
  expect(isTourEnded(storage)).toBe(false);
  storeTourEnded(true, storage);
  expect(isTourEnded(storage)).toBe(true);
  storeTourEnded(false, storage);
  expect(isTourEnded(storage)).toBe(false);
});

test('a browser that forbids storing shows the tour, and lets it be ended', () => {
  const storage = createStorage(() => {
    throw new DOMException('Forbidden', 'SecurityError');
  });
  expect(isTourEnded(storage)).toBe(false);
  expect(() => storeTourEnded(true, storage)).not.toThrow();
});
