import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { QueuedResponse } from './open-store.ts';
import {
  deleteRefused,
  addToQueue,
  listQueued,
  listUnsent,
  markRefused,
} from './response-queue.ts';

const responseOf = (number: number, at: number, line = ''): QueuedResponse => ({
  attemptId: 'attempt',
  number,
  until: '2026-12-01T00:00:00.000Z',
  action: '?/answer',
  fields: [['choice', 'a']],
  lines: [line],
  outage: 'network',
  at,
});

test('the first response stands, unless it was refused', async () => {
  await addToQueue(responseOf(1, 1, 'first'));
  await addToQueue(responseOf(1, 2, 'second'));
  expect(await listQueued('attempt')).toEqual([responseOf(1, 1, 'first')]);
  await markRefused(responseOf(1, 1, 'first'), 422);
  await addToQueue(responseOf(1, 3, 'third'));
  expect(await listQueued('attempt')).toEqual([responseOf(1, 3, 'third')]);
});

test('unsent responses are listed oldest first, without refused ones', async () => {
  await addToQueue(responseOf(5, 30));
  await addToQueue(responseOf(6, 10));
  await addToQueue(responseOf(7, 20));
  await markRefused(responseOf(7, 20), 409);
  const numbers = (await listUnsent()).map(({ number }) => number);
  expect(numbers.filter((number) => number > 4)).toEqual([6, 5]);
});

test('a refused response stays until it is deleted', async () => {
  await addToQueue(responseOf(9, 1));
  await markRefused(responseOf(9, 1), 410);
  const refused = async () => (await listQueued('attempt')).filter(({ number }) => number === 9);
  expect(await refused()).toEqual([{ ...responseOf(9, 1), refused: 410 }]);
  await deleteRefused(responseOf(9, 1));
  expect(await refused()).toEqual([]);
});
