import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatDeckFile } from '$lib/deck/deck-file.ts';
import { openDeck } from '$lib/deck/open-deck.ts';
import { sampleFact } from '$lib/deck/sample-fact.ts';
import { newSchedule } from '$lib/deck/scheduling.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { DeckSession } from './deck-session.svelte.ts';
import { importDeck } from './import-export.ts';

const now = new Date('2026-11-24T09:00:00.000Z');
const moment = now.toISOString();
const card = {
  fact: sampleFact,
  toldAt: moment,
  changedAt: moment,
  schedule: newSchedule(now),
};

let session: DeckSession;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  session = new DeckSession(await openDeck(), () => now);
});
afterEach(() => overwriteGetLocale(() => 'en'));

test.each([
  { locale: 'en', noDeck: /not a review deck/, faults: 'Question 1 in the file cannot be read.' },
  { locale: 'ur', noDeck: /مجموعہ نہیں/, faults: 'فائل کا سوال 1 پڑھا نہ جا سکا۔' },
  { locale: 'hi', noDeck: /संग्रह नहीं/, faults: 'फ़ाइल का प्रश्न 1 पढ़ा नहीं जा सका।' },
] as const)('what is wrong with a file is said in $locale', async ({ locale, noDeck, faults }) => {
  overwriteGetLocale(() => locale);
  const letter = await importDeck(session, new File(['a letter'], 'deck.json'));
  expect(letter?.faults).toEqual([expect.stringMatching(noDeck)]);
  const damaged = formatDeckFile([card], now).replace(`"changedAt": "${moment}"`, '"changedAt": 1');
  const refused = await importDeck(session, new File([damaged], 'deck.json'));
  expect(refused?.faults).toEqual([faults]);
  expect(session.cards).toEqual([]);
});

test('a saved deck has no faults', async () => {
  const file = new File([formatDeckFile([card], now)], 'deck.json');
  expect(await importDeck(session, file)).toEqual({
    message: 'One question was added.',
    faults: [],
  });
});
