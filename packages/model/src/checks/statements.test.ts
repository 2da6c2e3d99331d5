import { describe, expect, test } from 'vitest';
import { contextOf, items } from '../../test/bank-items.ts';
import { correctSheet } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { buildWorldSheet } from '../../test/sheets/world-sheet.ts';
import { checkStatements } from './bank/statements.ts';

const withStatement = (id: string, changes: object) =>
  contextOf(correctSheet(smallSheet, { [id]: changes }));

describe('1: statements', () => {
  test.each<[fault: string, id: string, changes: object, message: RegExp]>([
    [
      'another day',
      'closure',
      { statement: 'The dam was closed on 4 March 2001.' },
      /another date/,
    ],
    [
      'another start of a mission',
      'mission',
      { statement: 'Ada Holm leads four on 4 April 2001.' },
      /another date/,
    ],
    [
      'another leader',
      'mission',
      { statement: 'Eva Lund leads a delegation of four.' },
      /another leader/,
    ],
    [
      'another holder of a post',
      'chair',
      { statement: 'Gro Dahl chairs the River Council.' },
      /another person/,
    ],
    ['no leader', 'mission', { statement: 'A delegation sets out.' }, /another leader, or none/],
    [
      'another number if the right one has a fraction',
      'farms',
      {
        subject: { count: 1.5, of: 'farms' },
        statement: '1x5 farms lost their water, 3 of them for good.',
      },
      /another number/,
    ],
    [
      'the digits of the right number without its point',
      'farms',
      { subject: { count: 1.5, of: 'farms' }, statement: '15 farms lost their water.' },
      /another number/,
    ],
    ['another number', 'farms', { statement: '150 farms lost their water.' }, /another number/],
    [
      'the right number behind a digit',
      'farms',
      { statement: '1140 farms ran dry.' },
      /another number/,
    ],
    [
      'a number that contains the right one',
      'farms',
      { statement: '1,140 farms lost their water.' },
      /another number/,
    ],
  ])('catches %s', (_fault, id, changes, message) => {
    const flaws = checkStatements(items, withStatement(id, changes));
    expect(flaws.map((flaw) => flaw.message).join()).toMatch(message);
    const at = smallSheet.facts.findIndex((fact) => fact.id === id);
    expect(flaws.map(({ path }) => path)).toEqual([['facts', at, 'statement']]);
  });

  test.each<[what: string, id: string, changes: object]>([
    [
      'a further day beside the right one',
      'closure',
      { statement: 'After 1 March 2001 the dam was closed on 3 March 2001.' },
    ],
    ['no day', 'closure', { statement: 'Northland closed the dam.' }],
    ['a day of the span', 'blockade', { statement: 'The port was blocked on 10 March 2001.' }],
    [
      'a body named by its label alone',
      'chair',
      { statement: 'The River Council is chaired by Eva Lund.' },
    ],
    [
      'a day of an event without a time',
      'truce',
      { time: undefined, statement: 'A truce on 3 May 1999.' },
    ],
    ['a fraction', 'farms', { subject: { count: 1.5, of: 'farms' }, statement: '1.5 farms.' }],
    [
      'a number with a comma',
      'farms',
      { subject: { count: 1400, of: 'farms' }, statement: '1,400 farms lost their water.' },
    ],
    [
      'a number without its comma',
      'farms',
      { subject: { count: 1400, of: 'farms' }, statement: '1400 farms lost their water.' },
    ],
    ['no number', 'farms', { statement: 'Many farms lost their water.' }],
    ['a number in words', 'boats', { statement: 'Seven boats were held back.' }],
    ['a further number', 'farms', { statement: '140 farms in 3 valleys lost their water.' }],
    ['the number at the end', 'farms', { statement: 'The farms that lost their water were 140.' }],
  ])('passes %s', (_what, id, changes) => {
    expect(checkStatements(items, withStatement(id, changes))).toEqual([]);
  });

  test.each([
    ['The river is shut until 10 June 2001.', 0],
    ['The river was shut on 3 April 2001.', 0],
    ['The river is shut until 12 June 2001.', 1],
  ])('takes a day that a bound leaves open for one of the fact: %s', (statement, count) => {
    const value = { time: { granularity: 'day', date: '2001-06-10' } };
    const slots = [{ slot: 'bound', before: 'until', value }];
    const fact = { id: 'rush', subject: { text: 'the river' }, verb: 'shut, shut, shut' };
    const within = contextOf(
      buildWorldSheet([{ ...fact, slots, statement, time: undefined, once: false }]),
    );
    expect(checkStatements([], within)).toHaveLength(count);
  });

  test('passes the sentence that the parts of a clause give, which may open with a number in words', () => {
    const slots = [{ slot: 'object', value: { text: 'the 3 locks' } }];
    const fact = { id: 'rush', subject: { count: 26, of: 'boats' }, verb: 'pass, passed, passed' };
    const within = contextOf(buildWorldSheet([{ ...fact, slots }]));
    expect(within.index.statementOf(within.index.fact('rush'))).toBe(
      'Twenty-six boats passed the 3 locks.',
    );
    expect(checkStatements([], within)).toEqual([]);
  });
});
