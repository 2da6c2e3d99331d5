import { expect, test } from 'vitest';
import type { Card } from '$lib/deck/card.ts';
import { sampleFact } from '$lib/deck/sample-fact.ts';
import { newSchedule } from '$lib/deck/scheduling.ts';
import { dueCards, nextMoment } from './due.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

const cardDue = (due: string): Card => ({
  fact: { ...sampleFact, stem: due },
  toldAt: due,
  changedAt: due,
  schedule: newSchedule(new Date(due)),
});

const yesterday = cardDue('2026-11-23T09:00:00.000Z');
const atThisMoment = cardDue('2026-11-24T09:00:00.000Z');
const soon = cardDue('2026-11-24T09:00:00.001Z');
const tomorrow = cardDue('2026-11-25T09:00:00.000Z');
const cards = [tomorrow, atThisMoment, soon, yesterday];

test('what has waited longest comes first, and nothing before its time', () => {
  expect(dueCards(cards, now)).toEqual([yesterday, atThisMoment]);
});

test('the next moment is the first ahead', () => {
  expect(nextMoment(cards, now)).toEqual(new Date('2026-11-24T09:00:00.001Z'));
  expect(nextMoment([yesterday], now)).toBeUndefined();
});
