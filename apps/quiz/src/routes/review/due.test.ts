import { expect, test } from 'vitest';
import type { DeckCard } from '$lib/deck/deck-card.ts';
import { sampleFact } from '$lib/deck/sample-fact.ts';
import { newSchedule } from '$lib/deck/scheduling.ts';
import { listDue, findNextDue } from './due.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

const cardDue = (due: string): DeckCard => ({
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

test('due cards are listed, the longest overdue first', () => {
  expect(listDue(cards, now)).toEqual([yesterday, atThisMoment]);
});

test('the next due date is the first in the future', () => {
  expect(findNextDue(cards, now)).toEqual(new Date('2026-11-24T09:00:00.001Z'));
  expect(findNextDue([yesterday], now)).toBeUndefined();
});
