import type { PublicFact, Time } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';
import { formatSheetTime } from '$lib/format/format-sheet-time.ts';
import { sampleClause, sampleDelegation } from './sample-facts.ts';

const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });
const event = (
  place: string,
  date: string,
  modality: PublicFact['modality'] = 'occurred',
): PublicFact =>
  sampleClause(place, { modality, line: 'They meet', places: [place], time: day(date) });
const delegation = sampleDelegation({
  sender: 'Norway',
  destinations: ['Rome'],
  departure: day('2025-06-02'),
});
const datelineOf = (sheet: Parameters<typeof findDateline>[0]): string | undefined => {
  const dateline = findDateline(sheet);
  return dateline && `${dateline.placeId} — ${formatSheetTime(dateline.time)}`;
};

test('the dateline of a mission is its sender and its departure', () => {
  expect(datelineOf({ facts: [event('Oslo', '2025-07-01'), delegation] })).toBe(
    'Norway — 2 June 2025',
  );
});

test('a mission that has not left gives the month of the article, and never a day that is only planned', () => {
  const planned: PublicFact = { ...delegation, modality: 'planned' };
  const asOf: Time = { granularity: 'month', month: '2025-06', inferred: ['year', 'month'] };
  expect(datelineOf({ facts: [planned], asOf })).toBe('Norway — June 2025');
  expect(datelineOf({ facts: [planned, event('Oslo', '2025-05-01')] })).toBe('Oslo — 1 May 2025');
  expect(datelineOf({ facts: [event('Oslo', '2025-05-01', 'planned')] })).toBeUndefined();
});

test('without a mission the dateline is that of the latest event', () => {
  const facts = [event('Oslo', '2025-05-01'), event('Bergen', '2025-05-09')];
  expect(datelineOf({ facts })).toBe('Bergen — 9 May 2025');
});

test('if two parties send delegations, the dateline is that of the latest event', () => {
  const other: PublicFact = { ...delegation, id: 'other', sender: 'Sweden' };
  const facts = [event('Oslo', '2025-05-01'), delegation, other];
  expect(datelineOf({ facts })).toBe('Oslo — 1 May 2025');
});

test('events after the date of the sheet are not in the dateline', () => {
  const facts = [event('Oslo', '2025-05-01'), event('Bergen', '2026-01-01')];
  const asOf: Time = { granularity: 'month', month: '2025-05', inferred: [] };
  expect(datelineOf({ facts, asOf })).toBe('Oslo — 1 May 2025');
});

test('an old event that the article recalls is not in the dateline', () => {
  const facts = [event('Oslo', '2021-05-01')];
  const asOf: Time = { granularity: 'day', date: '2025-05-03', inferred: [] };
  expect(datelineOf({ facts, asOf })).toBeUndefined();
  expect(datelineOf({ facts: [...facts, event('Bergen', '2025-05-01')], asOf })).toBe(
    'Bergen — 1 May 2025',
  );
});

test('a sheet without time or place has no dateline', () => {
  expect(datelineOf({ facts: [] })).toBeUndefined();
});

test('a clause that happened somewhere can give the dateline, one that did not happen cannot', () => {
  const facts = [
    event('Oslo', '2025-05-01'),
    event('Bergen', '2025-05-09', 'negated'),
    event('Bodø', '2025-05-10', 'intended'),
  ];
  expect(datelineOf({ facts })).toBe('Oslo — 1 May 2025');
});
