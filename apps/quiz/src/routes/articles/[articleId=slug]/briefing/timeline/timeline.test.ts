import type { PublicFact, Time } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { sampleClause, sampleDelegation } from '../sample-facts.ts';
import { labelOf, toTimeline } from './timeline.ts';

const event = (id: string, time?: Time): PublicFact => sampleClause(id, { time });
const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });
const idsOf = (facts: PublicFact[]): string[] => toTimeline(facts).map(({ fact }) => fact.id);

test('lists events in order of time, not in the order of the sheet', () => {
  expect(idsOf([event('b', day('2025-05-10')), event('a', day('2025-04-22'))])).toEqual(['a', 'b']);
});

test('lists events that start together in order of their end', () => {
  const span: Time = {
    granularity: 'interval',
    start: '2025-05-07',
    end: '2025-05-10',
    inferred: [],
  };
  expect(idsOf([event('war', span), event('strike', day('2025-05-07'))])).toEqual([
    'strike',
    'war',
  ]);
});

test('leaves out what has no date', () => {
  expect(idsOf([event('x'), event('a', day('2025-04-22'))])).toEqual(['a']);
});

test('lists departures in order of time, and marks planned ones', () => {
  const mission = sampleDelegation({ modality: 'planned', departure: day('2025-05-01') });
  const moments = toTimeline([
    event('b', day('2025-06-01')),
    mission,
    { ...mission, id: 'undated', departure: undefined },
  ]);
  expect(moments.map(({ fact, planned }) => [fact.id, planned])).toEqual([
    ['mission', true],
    ['b', false],
  ]);
});

test('clauses of one day are listed in order of their minutes, after the day as a whole', () => {
  const goal = (id: string, minute?: number) =>
    sampleClause(id, {
      line: `${id} falls`,
      time: { granularity: 'day', date: '1966-07-30', minute, inferred: [] },
    });
  const facts = [goal('third', 101), goal('first', 12), goal('final'), goal('second', 18)];
  expect(idsOf([...facts, { ...goal('undated'), time: undefined }])).toEqual([
    'final',
    'first',
    'second',
    'third',
  ]);
  expect(toTimeline(facts).map((moment) => labelOf(moment, (id) => id))[1]).toBe('first falls');
});
