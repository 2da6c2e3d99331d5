import type { PublicFact, Time } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { sampleClause } from './sample-facts.ts';
import { withUnderstoodYears } from './understood-years.ts';

const asOf: Time = { granularity: 'month', month: '2025-06', inferred: ['year', 'month'] };
const factAt = (time: Time): PublicFact => sampleClause('race', { time });
const inferredIn = (facts: readonly PublicFact[]): unknown =>
  facts.map((fact) => (fact.kind === 'clause' ? fact.time?.inferred : undefined));

test.each<{ time: Time; inferred: Time['inferred'] }>([
  { time: { granularity: 'day', date: '2025-05-10', inferred: ['year'] }, inferred: [] },
  { time: { granularity: 'day', date: '2024-05-10', inferred: ['year'] }, inferred: ['year'] },
  {
    time: { granularity: 'month', month: '2025-05', inferred: ['year', 'month'] },
    inferred: ['month'],
  },
  { time: { granularity: 'year', year: '2025', inferred: ['year'] }, inferred: [] },
  {
    time: { granularity: 'interval', start: '2024-12-30', end: '2025-01-02', inferred: ['year'] },
    inferred: ['year'],
  },
])('in an article of 2025, $time keeps $inferred as inferred', ({ time, inferred }) => {
  expect(inferredIn(withUnderstoodYears({ asOf, facts: [factAt(time)] }))).toEqual([inferred]);
});

test('in an article without a date, an inferred year stays marked', () => {
  const time: Time = { granularity: 'day', date: '2025-05-10', inferred: ['year'] };
  expect(inferredIn(withUnderstoodYears({ facts: [factAt(time)] }))).toEqual([['year']]);
});
