import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeckCard, Schedule } from './deck-card.ts';
import { parseDeckFile, formatDeckFile } from './deck-file.ts';
import { mergeCards } from './merge-cards.ts';
import { sampleFact } from './sample-fact.ts';
import { grades, newSchedule, rateSchedule } from './scheduling.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

const at = (hour: number): string => new Date(now.getTime() + hour * 3_600_000).toISOString();

/** Picks from few articles, stems and moments, so that decks have cards in common. */
const someCard: fc.Arbitrary<DeckCard> = fc
  .record({
    articleId: fc.constantFrom('harbour', 'bridge'),
    stem: fc.constantFrom('Who?', 'When?', 'Where?'),
    answer: fc.constantFrom('The mayor', 'In 1901'),
    hour: fc.integer({ min: 0, max: 3 }),
    ratings: fc.array(fc.constantFrom(...grades), { maxLength: 4 }),
  })
  .map(({ hour, ratings, answer, ...words }) => ({
    fact: { ...sampleFact, ...words, answer: [answer] },
    toldAt: at(hour),
    changedAt: at(hour),
    schedule: ratings.reduce((card, grade) => rateSchedule(card, grade, now), newSchedule(now)),
  }));
const someDeck = fc.array(someCard, { maxLength: 6 }).map((cards) => mergeCards(cards));

test('merging a deck with itself does not change it', () => {
  fc.assert(
    fc.property(someDeck, (deck) => {
      expect(mergeCards(deck, deck)).toEqual(deck);
    }),
  );
});

test('merging is commutative', () => {
  fc.assert(
    fc.property(someDeck, someDeck, (one, other) => {
      expect(mergeCards(one, other)).toEqual(mergeCards(other, one));
    }),
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(someDeck, someDeck, someDeck, (a, b, c) => {
      expect(mergeCards(mergeCards(a, b), c)).toEqual(mergeCards(a, mergeCards(b, c)));
    }),
  );
});

const card: DeckCard = {
  fact: sampleFact,
  toldAt: at(0),
  changedAt: at(1),
  schedule: newSchedule(now),
};

test('if both decks have a card, the one that was changed later is taken', () => {
  const later = { ...card, changedAt: at(2) };
  expect(mergeCards([card], [later])).toEqual([later]);
  expect(mergeCards([later], [card])).toEqual([later]);
});

test('parsing a formatted deck gives the same deck', () => {
  fc.assert(
    fc.property(someDeck, (deck) => {
      expect(parseDeckFile(formatDeckFile(deck, now))).toEqual({ ok: true, cards: deck });
    }),
  );
});

const fileOf = (cards: unknown, rest = {}): string =>
  JSON.stringify({
    format: 'dateline-review-deck',
    version: 1,
    exportedAt: now.toISOString(),
    cards,
    ...rest,
  });

test.each([
  { name: 'invalid JSON', text: 'a letter' },
  { name: 'another format', text: fileOf([], { format: 'recipes' }) },
  { name: 'a later version', text: fileOf([card, 'a card'], { version: 2 }) },
  { name: 'cards that are not a list', text: fileOf({}) },
  { name: 'nothing', text: '{}' },
])('a file with $name is refused as no deck', ({ text }) => {
  expect(parseDeckFile(text)).toEqual({ ok: false, unreadable: [] });
});

test.each([
  { name: 'an invalid date', fault: { ...card, schedule: { ...card.schedule, due: 'soon' } } },
  {
    name: 'an article that is an address',
    fault: { ...card, fact: { ...card.fact, articleId: 'javascript:alert(1)' } },
  },
  { name: 'an unknown field', fault: { ...card, colour: 'red' } },
  {
    name: 'an impossible FSRS state',
    fault: { ...card, schedule: { ...card.schedule, stability: 0, difficulty: 5 } },
  },
])('a file that has a card with $name is refused with its number', ({ fault }) => {
  expect(parseDeckFile(fileOf([card, fault, card]))).toEqual({ ok: false, unreadable: [2] });
});

test('each card that cannot be read is listed once, in order', () => {
  const bad = { ...card, toldAt: 'once', changedAt: 'twice' };
  expect(parseDeckFile(fileOf([bad, card, bad]))).toEqual({ ok: false, unreadable: [1, 3] });
});

const someMoment = fc
  .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const someCount = fc.integer({ min: 0, max: 36_500 });

test('every schedule that a file can hold can be rated', () => {
  const someSchedule = fc
    .record({
      due: someMoment,
      stability: fc.double({ min: 0, max: 36_500, noNaN: true }),
      difficulty: fc.double({ min: 0, max: 10, noNaN: true }),
      elapsed_days: someCount,
      scheduled_days: someCount,
      learning_steps: fc.integer({ min: 0, max: 5 }),
      reps: someCount,
      lapses: someCount,
      state: fc.integer({ min: 0, max: 3 }),
      last_review: someMoment,
    })
    .map((schedule) => Schedule.safeParse(schedule).data)
    .filter((schedule) => schedule !== undefined);
  fc.assert(
    fc.property(someSchedule, fc.constantFrom(...grades), (schedule, grade) => {
      const rated = rateSchedule(schedule, grade, now);
      expect(Schedule.safeParse(rated).error).toBeUndefined();
      expect(Date.parse(rated.due)).toBeGreaterThan(now.getTime());
    }),
  );
});
