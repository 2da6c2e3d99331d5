import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deleteExpired, storeAttempt } from './store-attempt.ts';
import { openStore, type StoredItem } from './open-store.ts';
import { deleteSent, addToQueue, listQueued } from './response-queue.ts';

const until = '2026-12-01T00:00:00.000Z';
const stateOf = (attemptId: string, open: number[], finished = false) => ({
  attemptId,
  number: 1,
  total: 3,
  until,
  finished,
  open,
});
const itemOf = (attemptId: string, number: number): StoredItem => ({
  attemptId,
  number,
  until,
  path: `/attempts/${attemptId}/${number}`,
  html: '<main>',
  headers: [],
  assets: [],
});
const responseOf = (attemptId: string, number: number, at = 0) => ({
  attemptId,
  number,
  until,
  action: '?/answer',
  fields: [],
  lines: [],
  outage: 'network' as const,
  at,
});

async function storeItemsOf(attemptId: string, ...numbers: number[]): Promise<void> {
  const store = await openStore();
  for (const number of numbers) await store.put('items', itemOf(attemptId, number));
}

const storedNumbers = async (attemptId: string): Promise<number[]> => {
  const items = await (await openStore()).getAll('items');
  return items.filter((item) => item.attemptId === attemptId).map(({ number }) => number);
};

test('an item stays answered even if an older page shows it as open', async () => {
  expect(await storeAttempt(stateOf('older', [1, 2, 3]))).toEqual([1, 2, 3]);
  expect(await storeAttempt(stateOf('older', [2, 3]))).toEqual([2, 3]);
  expect(await storeAttempt(stateOf('older', [1, 2, 3]))).toEqual([2, 3]);
});

test('the pages of answered items are deleted, those of other attempts are not', async () => {
  await storeItemsOf('answered', 1, 2, 3);
  await storeItemsOf('other', 1);
  await storeAttempt(stateOf('answered', [3]));
  expect(await storedNumbers('answered')).toEqual([3]);
  expect(await storedNumbers('other')).toEqual([1]);
});

test('only the queued responses of a finished attempt stay', async () => {
  await storeAttempt(stateOf('finished', [1, 2, 3]));
  await storeItemsOf('finished', 1, 2);
  await addToQueue(responseOf('finished', 1));
  await storeAttempt(stateOf('finished', [], true));
  expect(await (await openStore()).get('attempts', 'finished')).toBeUndefined();
  expect(await storedNumbers('finished')).toEqual([]);
  expect(await listQueued('finished')).toHaveLength(1);
});

test('an accepted response is deleted with the page of its item', async () => {
  await storeAttempt(stateOf('taken', [1, 2]));
  await storeItemsOf('taken', 1, 2);
  await addToQueue(responseOf('taken', 1));
  await deleteSent(responseOf('taken', 1));
  expect(await listQueued('taken')).toEqual([]);
  expect(await storedNumbers('taken')).toEqual([2]);
  expect((await (await openStore()).get('attempts', 'taken'))?.open).toEqual([2]);
});

test('everything of an expired attempt is deleted', async () => {
  await storeAttempt(stateOf('closed', [1]));
  await storeItemsOf('closed', 1);
  await addToQueue(responseOf('closed', 1));
  await deleteExpired(Date.parse(until) - 1);
  expect(await storedNumbers('closed')).toEqual([1]);
  await deleteExpired(Date.parse(until));
  const store = await openStore();
  expect(await store.count('attempts')).toBe(0);
  expect(await store.count('items')).toBe(0);
  expect(await store.count('responses')).toBe(0);
});
