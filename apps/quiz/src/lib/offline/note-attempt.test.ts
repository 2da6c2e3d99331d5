import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { forgetExpired, noteAttempt } from './note-attempt.ts';
import { openStore, type StoredItem } from './open-store.ts';
import { acknowledge, keep, listKept } from './outbox.ts';

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

test('an item that was seen answered is open no more, whatever an older page says', async () => {
  expect(await noteAttempt(stateOf('older', [1, 2, 3]))).toEqual([1, 2, 3]);
  expect(await noteAttempt(stateOf('older', [2, 3]))).toEqual([2, 3]);
  expect(await noteAttempt(stateOf('older', [1, 2, 3]))).toEqual([2, 3]);
});

test('the pages of answered items are removed, those of other attempts are not', async () => {
  await storeItemsOf('answered', 1, 2, 3);
  await storeItemsOf('other', 1);
  await noteAttempt(stateOf('answered', [3]));
  expect(await storedNumbers('answered')).toEqual([3]);
  expect(await storedNumbers('other')).toEqual([1]);
});

test('nothing of a finished attempt stays but what waits to be sent', async () => {
  await noteAttempt(stateOf('finished', [1, 2, 3]));
  await storeItemsOf('finished', 1, 2);
  await keep(responseOf('finished', 1));
  await noteAttempt(stateOf('finished', [], true));
  expect(await (await openStore()).get('attempts', 'finished')).toBeUndefined();
  expect(await storedNumbers('finished')).toEqual([]);
  expect(await listKept('finished')).toHaveLength(1);
});

test('a response that was taken is gone, and its item with it', async () => {
  await noteAttempt(stateOf('taken', [1, 2]));
  await storeItemsOf('taken', 1, 2);
  await keep(responseOf('taken', 1));
  await acknowledge(responseOf('taken', 1));
  expect(await listKept('taken')).toEqual([]);
  expect(await storedNumbers('taken')).toEqual([2]);
  expect((await (await openStore()).get('attempts', 'taken'))?.open).toEqual([2]);
});

test('once an attempt is closed nothing of it stays', async () => {
  await noteAttempt(stateOf('closed', [1]));
  await storeItemsOf('closed', 1);
  await keep(responseOf('closed', 1));
  await forgetExpired(Date.parse(until) - 1);
  expect(await storedNumbers('closed')).toEqual([1]);
  await forgetExpired(Date.parse(until));
  const store = await openStore();
  expect(await store.count('attempts')).toBe(0);
  expect(await store.count('items')).toBe(0);
  expect(await store.count('outbox')).toBe(0);
});
