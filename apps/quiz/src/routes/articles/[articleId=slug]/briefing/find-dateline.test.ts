import type { PublicFact, Time } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';
import { formatSheetTime } from './format-sheet-time.ts';

const shown = {
  statement: 'A statement.',
  modality: 'occurred' as const,
  voice: { type: 'article' as const },
  evidence: [{ paragraph: 1, start: 0, end: 1 }],
};
const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });
const event = (place: string, date: string): PublicFact => ({
  kind: 'event',
  id: place,
  ...shown,
  what: 'the talks',
  actors: [],
  place,
  time: day(date),
});
const delegation: PublicFact = {
  kind: 'delegation',
  id: 'mission',
  ...shown,
  sender: 'Norway',
  leader: 'ada',
  members: [],
  destinations: ['Rome'],
  departure: day('2025-06-02'),
  complete: [],
};
const told = (sheet: Parameters<typeof findDateline>[0]): string | undefined => {
  const origin = findDateline(sheet);
  return origin && `${origin.where} — ${formatSheetTime(origin.time)}`;
};

test('a mission gives the dateline: who sends it and when it leaves', () => {
  expect(told({ facts: [event('Oslo', '2025-07-01'), delegation] })).toBe('Norway — 2 June 2025');
});

test('without a mission the latest event gives the dateline', () => {
  const facts = [event('Oslo', '2025-05-01'), event('Bergen', '2025-05-09')];
  expect(told({ facts })).toBe('Bergen — 9 May 2025');
});

test('where two parties send delegations neither gives the dateline, the latest event does', () => {
  const other: PublicFact = { ...delegation, id: 'other', sender: 'Sweden' };
  const facts = [event('Oslo', '2025-05-01'), delegation, other];
  expect(told({ facts })).toBe('Oslo — 1 May 2025');
});

test('what came after the time of which the sheet tells does not give the dateline', () => {
  const facts = [event('Oslo', '2025-05-01'), event('Bergen', '2026-01-01')];
  const asOf: Time = { granularity: 'month', month: '2025-05', inferred: [] };
  expect(told({ facts, asOf })).toBe('Oslo — 1 May 2025');
});

test('a sheet without time or place has no dateline', () => {
  expect(told({ facts: [] })).toBeUndefined();
});
