import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { DeckCard } from './deck-card.ts';
import { eraseDeck, importCards, readCards, applyQueuedVerdicts } from './deck-store.ts';
import { queueVerdicts, withdrawVerdicts } from './verdict-queue.ts';
import { openDeck, type DeckDatabase, type QueuedVerdict } from './open-deck.ts';
import { sampleFact as fact } from './sample-fact.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

const queued = (id: string, change: Partial<QueuedVerdict> = {}): QueuedVerdict => ({
  id,
  at: now.toISOString(),
  until: '2026-12-01T09:00:00.000Z',
  verdict: 'wrong',
  fact: JSON.stringify(fact),
  state: 'waiting',
  ...change,
});

let database: DeckDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDeck();
});

async function queueAndApply(...rows: QueuedVerdict[]): Promise<void> {
  await queueVerdicts(database, rows);
  await applyQueuedVerdicts(database, now);
}

test('a fact that was missed becomes a card', async () => {
  await queueAndApply(queued('attempt/1'));
  expect(await readCards(database)).toMatchObject([{ fact, schedule: { reps: 0 } }]);
});

test('a verdict that several pages show counts once', async () => {
  await queueAndApply(queued('attempt/1'));
  await queueAndApply(queued('attempt/1'));
  await queueAndApply(queued('attempt/1', { verdict: 'correct' }));
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 0 } }]);
});

test('two tabs that queue the same verdict at once store it once', async () => {
  const [first, second] = await Promise.all([
    queueVerdicts(database, [queued('attempt/1')]),
    queueVerdicts(await openDeck(), [queued('attempt/1', { at: '2026-11-24T09:00:01.000Z' })]),
  ]);
  expect(second).toEqual(first);
});

test('a fact that is missed in two quizzes has one card, which was reviewed once', async () => {
  await queueAndApply(queued('first/1'), queued('second/4', { at: '2026-11-24T09:30:00.000Z' }));
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 1 } }]);
});

test('verdicts are applied in the order of their time', async () => {
  await queueAndApply(
    queued('a/1', { verdict: 'correct', at: '2026-11-24T08:00:00.000Z' }),
    queued('b/1', { verdict: 'wrong', at: '2026-11-24T07:00:00.000Z' }),
  );
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 1 } }]);
});

test('a withdrawn verdict adds no card, even if its page is shown again', async () => {
  await queueVerdicts(database, [queued('attempt/1')]);
  await withdrawVerdicts(database, ['attempt/1']);
  await queueAndApply(queued('attempt/1'));
  expect(await readCards(database)).toEqual([]);
});

test('a fact that cannot be parsed is skipped, and the others are added', async () => {
  await queueAndApply(
    queued('attempt/1', { fact: '{' }),
    queued('attempt/2', { fact: '{}' }),
    queued('attempt/3'),
  );
  expect(await readCards(database)).toHaveLength(1);
});

test('the verdicts of an expired attempt are deleted, its cards stay', async () => {
  await queueVerdicts(database, [queued('attempt/1', { until: '2026-11-24T08:00:00.000Z' })]);
  await applyQueuedVerdicts(database, now);
  expect(await database.getAll('verdicts')).toEqual([]);
  expect(await readCards(database)).toHaveLength(1);
});

const tomorrow = new Date('2026-11-25T09:00:00.000Z');

test('an import counts new and updated cards, and a second import changes nothing', async () => {
  await queueAndApply(queued('attempt/1'));
  const cards = await readCards(database);
  await eraseDeck(database);
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 1, updated: 0 });
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 0, updated: 0 });
  const later = cards.map((card) => ({ ...card, changedAt: '2026-11-25T09:00:00.000Z' }));
  expect(await importCards(database, later, tomorrow)).toEqual({ added: 0, updated: 1 });
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 0, updated: 0 });
  expect(await readCards(database)).toEqual(later);
});

test('an imported card with dates in the future gets the current date', async () => {
  await queueAndApply(queued('attempt/1'));
  const [card] = await readCards(database);
  const ahead = '9999-12-31T23:59:59.000Z';
  const schedule = { ...card?.schedule, last_review: ahead };
  const other = DeckCard.parse({ ...card, toldAt: ahead, changedAt: ahead, schedule });
  await importCards(database, [other], now);
  const [merged] = await readCards(database);
  const moment = now.toISOString();
  expect(merged).toMatchObject({ toldAt: moment, changedAt: moment });
  await queueAndApply(queued('attempt/2'));
  expect(await readCards(database)).toHaveLength(1);
});

test('erasing deletes cards and facts, and keeps the ids of verdicts so that they are not added again', async () => {
  await queueAndApply(queued('attempt/1'), queued('attempt/2', { verdict: 'correct' }));
  await eraseDeck(database);
  expect(await database.count('cards')).toBe(0);
  const rows = await database.getAll('verdicts');
  expect(rows.map((row) => [row.fact, row.state])).toEqual([
    ['', 'withdrawn'],
    ['', 'withdrawn'],
  ]);
  await queueAndApply(queued('attempt/1'));
  expect(await readCards(database)).toEqual([]);
  await applyQueuedVerdicts(database, new Date('2026-12-01T09:00:01.000Z'));
  expect(await database.count('verdicts')).toBe(0);
});
