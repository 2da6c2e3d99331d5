import { expect, test } from 'vitest';
import { sampleFact as fact } from './sample-fact.ts';
import { applyVerdict } from './apply-verdict.ts';

const morning = '2026-11-24T09:00:00.000Z';
const noon = '2026-11-24T12:00:00.000Z';
const now = new Date('2026-11-24T12:00:30.000Z');
const missed = applyVerdict(undefined, { fact, verdict: 'wrong', at: morning }, now);

test.each(['wrong', 'partial', 'passed'] as const)(
  'a fact that was %s is due at once',
  (verdict) => {
    expect(applyVerdict(undefined, { fact, verdict, at: morning }, now)).toMatchObject({
      fact,
      toldAt: morning,
      schedule: { due: morning },
    });
  },
);

test('a known fact without a card gets none', () => {
  expect(applyVerdict(undefined, { fact, verdict: 'correct', at: morning }, now)).toBeUndefined();
});

test('a known fact with a card is rated good', () => {
  const card = applyVerdict(missed, { fact, verdict: 'correct', at: noon }, now);
  expect(card?.schedule).toMatchObject({ reps: 1, due: '2026-11-24T12:10:00.000Z' });
});

test('a missed fact with a card is rated again', () => {
  const card = applyVerdict(missed, { fact, verdict: 'passed', at: noon }, now);
  expect(card?.schedule).toMatchObject({ reps: 1, due: '2026-11-24T12:01:00.000Z' });
});

test('a card takes the fact from the last quiz', () => {
  const corrected = { ...fact, revision: 'second', answer: ['The minister'] };
  const card = applyVerdict(missed, { fact: corrected, verdict: 'correct', at: noon }, now);
  expect(card).toMatchObject({ fact: corrected, toldAt: noon, changedAt: noon });
});

test('a verdict older than the last rating does not move `changedAt` back', () => {
  const rated = missed && { ...missed, changedAt: noon };
  expect(applyVerdict(rated, { fact, verdict: 'correct', at: morning }, now)?.changedAt).toBe(noon);
});

test('a card with `changedAt` in the future is scheduled from now', () => {
  const ahead = missed && { ...missed, changedAt: '2999-12-31T23:59:59.000Z' };
  const card = applyVerdict(ahead, { fact, verdict: 'wrong', at: noon }, now);
  expect(card?.schedule.due).toBe('2026-11-24T12:01:30.000Z');
});
