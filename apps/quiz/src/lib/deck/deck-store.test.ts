import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Card } from './card.ts';
import { eraseDeck, importCards, readCards, takeWaiting } from './deck-store.ts';
import { noteTold, undoTold } from './inbox.ts';
import { openDeck, type DeckDatabase, type ToldRow } from './open-deck.ts';
import { sampleFact as fact } from './sample-fact.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

const told = (id: string, change: Partial<ToldRow> = {}): ToldRow => ({
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

async function tell(...rows: ToldRow[]): Promise<void> {
  await noteTold(database, rows);
  await takeWaiting(database, now);
}

test('a fact that was missed becomes a card', async () => {
  await tell(told('attempt/1'));
  expect(await readCards(database)).toMatchObject([{ fact, schedule: { reps: 0 } }]);
});

test('a verdict that is told again, by another page, counts once', async () => {
  await tell(told('attempt/1'));
  await tell(told('attempt/1'));
  await tell(told('attempt/1', { verdict: 'correct' }));
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 0 } }]);
});

test('two tabs that tell the same at once note it once', async () => {
  const [first, second] = await Promise.all([
    noteTold(database, [told('attempt/1')]),
    noteTold(await openDeck(), [told('attempt/1', { at: '2026-11-24T09:00:01.000Z' })]),
  ]);
  expect(second).toEqual(first);
});

test('the same fact in two quizzes is one card, missed twice', async () => {
  await tell(told('first/1'), told('second/4', { at: '2026-11-24T09:30:00.000Z' }));
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 1 } }]);
});

test('verdicts count in the order in which they were told', async () => {
  await tell(
    told('a/1', { verdict: 'correct', at: '2026-11-24T08:00:00.000Z' }),
    told('b/1', { verdict: 'wrong', at: '2026-11-24T07:00:00.000Z' }),
  );
  expect(await readCards(database)).toMatchObject([{ schedule: { reps: 1 } }]);
});

test('what was undone comes neither now nor when the page is shown again', async () => {
  await noteTold(database, [told('attempt/1')]);
  await undoTold(database, ['attempt/1']);
  await tell(told('attempt/1'));
  expect(await readCards(database)).toEqual([]);
});

test('a fact that cannot be read is left out, and the others come', async () => {
  await tell(
    told('attempt/1', { fact: '{' }),
    told('attempt/2', { fact: '{}' }),
    told('attempt/3'),
  );
  expect(await readCards(database)).toHaveLength(1);
});

test('nothing is kept of an attempt that has expired, save its cards', async () => {
  await noteTold(database, [told('attempt/1', { until: '2026-11-24T08:00:00.000Z' })]);
  await takeWaiting(database, now);
  expect(await database.getAll('told')).toEqual([]);
  expect(await readCards(database)).toHaveLength(1);
});

const tomorrow = new Date('2026-11-25T09:00:00.000Z');

test('adding a file says what was new, and twice adds nothing', async () => {
  await tell(told('attempt/1'));
  const cards = await readCards(database);
  await eraseDeck(database);
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 1, updated: 0 });
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 0, updated: 0 });
  const later = cards.map((card) => ({ ...card, changedAt: '2026-11-25T09:00:00.000Z' }));
  expect(await importCards(database, later, tomorrow)).toEqual({ added: 0, updated: 1 });
  expect(await importCards(database, cards, tomorrow)).toEqual({ added: 0, updated: 0 });
  expect(await readCards(database)).toEqual(later);
});

test('a card of a clock that was ahead is brought back to now', async () => {
  await tell(told('attempt/1'));
  const [card] = await readCards(database);
  const ahead = '9999-12-31T23:59:59.000Z';
  const schedule = { ...card?.schedule, last_review: ahead };
  const other = Card.parse({ ...card, toldAt: ahead, changedAt: ahead, schedule });
  await importCards(database, [other], now);
  const [merged] = await readCards(database);
  const moment = now.toISOString();
  expect(merged).toMatchObject({ toldAt: moment, changedAt: moment });
  await tell(told('attempt/2'));
  expect(await readCards(database)).toHaveLength(1);
});

test('erasing leaves nothing but the names of what was told, which is not told again', async () => {
  await tell(told('attempt/1'), told('attempt/2', { verdict: 'correct' }));
  await eraseDeck(database);
  expect(await database.count('cards')).toBe(0);
  const rows = await database.getAll('told');
  expect(rows.map((row) => [row.fact, row.state])).toEqual([
    ['', 'undone'],
    ['', 'undone'],
  ]);
  await tell(told('attempt/1'));
  expect(await readCards(database)).toEqual([]);
  await takeWaiting(database, new Date('2026-12-01T09:00:01.000Z'));
  expect(await database.count('told')).toBe(0);
});
