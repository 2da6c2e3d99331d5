import { expect, test } from 'vitest';
import { sampleFact as fact } from './sample-fact.ts';
import { takeTold } from './take-told.ts';

const morning = '2026-11-24T09:00:00.000Z';
const noon = '2026-11-24T12:00:00.000Z';
const now = new Date('2026-11-24T12:00:30.000Z');
const missed = takeTold(undefined, { fact, verdict: 'wrong', at: morning }, now);

test.each(['wrong', 'partial', 'passed'] as const)(
  'a fact that was %s is due at once',
  (verdict) => {
    expect(takeTold(undefined, { fact, verdict, at: morning }, now)).toMatchObject({
      fact,
      toldAt: morning,
      schedule: { due: morning },
    });
  },
);

test('a fact that was known stays out of the deck', () => {
  expect(takeTold(undefined, { fact, verdict: 'correct', at: morning }, now)).toBeUndefined();
});

test('a fact of the deck that was known counts as reviewed', () => {
  const card = takeTold(missed, { fact, verdict: 'correct', at: noon }, now);
  expect(card?.schedule).toMatchObject({ reps: 1, due: '2026-11-24T12:10:00.000Z' });
});

test('a fact of the deck that is missed again comes back soon', () => {
  const card = takeTold(missed, { fact, verdict: 'passed', at: noon }, now);
  expect(card?.schedule).toMatchObject({ reps: 1, due: '2026-11-24T12:01:00.000Z' });
});

test('a card tells its fact as the last quiz told it', () => {
  const corrected = { ...fact, revision: 'second', answer: ['The minister'] };
  const card = takeTold(missed, { fact: corrected, verdict: 'correct', at: noon }, now);
  expect(card).toMatchObject({ fact: corrected, toldAt: noon, changedAt: noon });
});

test('what a quiz told before the last rating does not turn time back', () => {
  const rated = missed && { ...missed, changedAt: noon };
  expect(takeTold(rated, { fact, verdict: 'correct', at: morning }, now)?.changedAt).toBe(noon);
});

test('a card that another clock has put ahead comes back from now', () => {
  const ahead = missed && { ...missed, changedAt: '2999-12-31T23:59:59.000Z' };
  const card = takeTold(ahead, { fact, verdict: 'wrong', at: noon }, now);
  expect(card?.schedule.due).toBe('2026-11-24T12:01:30.000Z');
});
