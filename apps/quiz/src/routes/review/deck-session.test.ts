import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { DeckCard } from '$lib/deck/deck-card.ts';
import { readCards, storeCard } from '$lib/deck/deck-store.ts';
import { openDeck, type DeckDatabase } from '$lib/deck/open-deck.ts';
import { sampleFact } from '$lib/deck/sample-fact.ts';
import { newSchedule, type Grade } from '$lib/deck/scheduling.ts';
import { DeckSession } from './deck-session.svelte.ts';

const morning = new Date('2026-11-24T09:00:00.000Z');

const cardOf = (stem: string, minutesAgo: number): DeckCard => {
  const at = new Date(morning.getTime() - minutesAgo * 60_000);
  const moment = at.toISOString();
  const schedule = newSchedule(at);
  return { fact: { ...sampleFact, stem }, toldAt: moment, changedAt: moment, schedule };
};
const first = cardOf('Who?', 2);
const second = cardOf('When?', 1);

let database: DeckDatabase;
let now: Date;
let session: DeckSession;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDeck();
  await storeCard(database, first);
  await storeCard(database, second);
  now = morning;
  session = new DeckSession(database, () => now);
  await session.refresh();
});

const rate = (grade: Grade = 'good'): Promise<boolean> => {
  session.showAnswer();
  return session.rate(grade);
};

test('the card that has been due longest is shown, without its answer', () => {
  expect(session.shown).toEqual(first);
  expect(session.isAnswerShown).toBe(false);
  expect(session.due).toEqual([first, second]);
});

test('a card cannot be rated before its answer is shown', async () => {
  expect(await session.rate('good')).toBe(false);
  expect(session.due).toHaveLength(2);
});

test('a rating stores the card and shows the next question', async () => {
  expect(await rate()).toBe(true);
  expect(session.shown).toEqual(second);
  expect(session.isAnswerShown).toBe(false);
  const stored = await readCards(database);
  expect(stored.filter(({ schedule }) => schedule.reps === 1)).toHaveLength(1);
});

test('two ratings at once count once', async () => {
  session.showAnswer();
  expect(await Promise.all([session.rate('good'), session.rate('good')])).toEqual([true, false]);
  expect(session.shown).toEqual(second);
});

test('a refresh keeps the shown answer if its card has not changed', async () => {
  session.showAnswer();
  await session.refresh();
  expect(session.isAnswerShown).toBe(true);
  await storeCard(database, { ...first, changedAt: morning.toISOString() });
  await session.refresh();
  expect(session.isAnswerShown).toBe(false);
});

test('a card comes back when it is due', async () => {
  await rate('good');
  await rate('easy');
  expect(session.shown).toBeUndefined();
  expect(session.nextDue).toEqual(new Date('2026-11-24T09:10:00.000Z'));
  now = new Date('2026-11-24T09:10:00.000Z');
  session.updateDue();
  expect(session.shown?.fact).toEqual(first.fact);
});

test('steps are undone from the last to the first', async () => {
  expect(session.canUndo).toBe(false);
  await rate();
  await session.remove();
  expect(session.cards).toHaveLength(1);
  await session.undo();
  expect(session.shown).toEqual(second);
  await session.undo();
  expect(session.shown).toEqual(first);
  expect(session.canUndo).toBe(false);
  expect(await session.undo()).toBe(false);
});

test('an import shows the added cards, and ends the list of steps', async () => {
  await rate();
  expect(await session.import([cardOf('Where?', 3)])).toEqual({ added: 1, updated: 0 });
  expect(session.cards).toHaveLength(3);
  expect(session.canUndo).toBe(false);
});

test('erasing leaves an empty deck', async () => {
  await rate();
  expect(await session.erase()).toBe(true);
  expect(session.cards).toEqual([]);
  expect(session.shown).toBeUndefined();
  expect(session.canUndo).toBe(false);
});

test('if a change cannot be stored, the card stays and the failure is shown until a change succeeds', async () => {
  session.showAnswer();
  database.close();
  expect(await session.rate('good')).toBe(false);
  expect(session.hasFailed).toBe(true);
  expect(session.shown).toEqual(first);
  expect(session.isAnswerShown).toBe(true);
  expect(await session.import([second])).toBeUndefined();
});
