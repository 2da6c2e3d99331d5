import { expect, test } from 'vitest';
import { clauseSheet } from '../../../test/sheets/clause-sheet.ts';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { Clause } from '../../sheet/facts/clause.ts';
import { listAskableParts } from './askable.ts';
import { writeDefaultStem } from './default-stem.ts';
import { listRawFoils } from './raw-foils.ts';

const evidence = [{ paragraph: 1, start: 0, end: 10 }];
const bound = (id: string, before: string, date: string): Clause =>
  Clause.parse({
    kind: 'clause',
    id,
    subject: 'ada-berg',
    verb: 'close, closed, closed',
    slots: [
      { slot: 'object', value: { text: 'the gates' } },
      { slot: 'since', before, value: { time: { granularity: 'day', date } } },
    ],
    evidence,
  });

/** Indexes the sheet of the strike with these clauses. */
const indexWith = (...facts: Clause[]) =>
  indexSheet({ ...clauseSheet, facts: [...clauseSheet.facts, ...facts] });

test('a bound is asked for with its word, to choose and not to type', () => {
  const fact = bound('closing', 'since', '2012-05-12');
  const index = indexWith(fact);
  expect(listAskableParts(index, fact).find(({ slot }) => slot === 'since')).toEqual({
    slot: 'since',
    sort: 'time',
    answer: '12 May',
    ways: ['choice'],
  });
  expect(writeDefaultStem(index, fact, 'since')).toBe('Since when did Ada Berg close the gates?');
});

test('a bound is offered dates that may not be right, too, and bounds of the same word before the days of events', () => {
  const fact = bound('closing', 'by', '2012-05-12');
  const index = indexWith(
    fact,
    bound('early', 'by', '2012-05-11'),
    bound('late', 'by', '2012-05-20'),
    bound('other', 'since', '2012-05-02'),
  );
  const offered = listRawFoils(index, fact, { ask: 'since', as: 'choice' });
  expect(new Set(offered.map(({ foil }) => foil.fact ?? foil.date))).toEqual(
    new Set(['2012-05-06', '2012-05-09', 'early', 'lockout', 'march', 'strike']),
  );
});
