import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { KeptResponse } from './open-store.ts';
import { dismiss, keep, listKept, listUnsent, refuse } from './outbox.ts';

const responseOf = (number: number, at: number, line = ''): KeptResponse => ({
  attemptId: 'attempt',
  number,
  until: '2026-12-01T00:00:00.000Z',
  action: '?/answer',
  fields: [['choice', 'a']],
  lines: [line],
  at,
});

test('the first response counts, unless it was refused', async () => {
  await keep(responseOf(1, 1, 'first'));
  await keep(responseOf(1, 2, 'second'));
  expect(await listKept('attempt')).toEqual([responseOf(1, 1, 'first')]);
  await refuse(responseOf(1, 1, 'first'), 422);
  await keep(responseOf(1, 3, 'third'));
  expect(await listKept('attempt')).toEqual([responseOf(1, 3, 'third')]);
});

test('what waits is listed as it was given; what was refused does not wait', async () => {
  await keep(responseOf(5, 30));
  await keep(responseOf(6, 10));
  await keep(responseOf(7, 20));
  await refuse(responseOf(7, 20), 409);
  const numbers = (await listUnsent()).map(({ number }) => number);
  expect(numbers.filter((number) => number > 4)).toEqual([6, 5]);
});

test('what was refused stays until it is put away', async () => {
  await keep(responseOf(9, 1));
  await refuse(responseOf(9, 1), 410);
  const refused = async () => (await listKept('attempt')).filter(({ number }) => number === 9);
  expect(await refused()).toEqual([{ ...responseOf(9, 1), refused: 410 }]);
  await dismiss(responseOf(9, 1));
  expect(await refused()).toEqual([]);
});
