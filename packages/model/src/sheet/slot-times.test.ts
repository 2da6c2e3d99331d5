import { describe, expect, test } from 'vitest';
import { Clause } from './facts/clause.ts';
import { mayBeInSlot, spanLeftBy } from './slot-times.ts';
import { spanOf, toDayNumber, type Time } from './time.ts';

const year = (of: string): Time => ({ granularity: 'year', year: of, inferred: [] });
const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });

const bound = (before: string, time: Time, slot: object = {}): Clause =>
  Clause.parse({
    kind: 'clause',
    id: 'a',
    subject: { text: 'the council' },
    verb: 'meet, met, met',
    slots: [{ slot: 'bound', before, value: { time }, ...slot }],
    evidence: [{ paragraph: 0, start: 0, end: 1 }],
  });

describe('another year may be right', () => {
  test.each([
    ['after an upper bound, which it follows from', 'by', '2030', true],
    ['after a limit, which it follows from', 'no later than', '2030', true],
    ['but not before an upper bound', 'by', '2026', false],
    ['before a lower bound, which it follows from', 'after', '2020', true],
    ['but not after a lower bound', 'after', '2030', false],
    ['but not beside the start of what holds', 'since', '2030', false],
    ['but not beside the end of what holds', 'until', '2030', false],
  ])('%s', (_name, before, other, isRight) => {
    expect(mayBeInSlot(bound(before, year('2027')), 'bound', spanOf(year(other)))).toBe(isRight);
  });

  test('if it contains the day of the bound', () => {
    const fact = bound('since', day('1998-05-03'));
    expect(mayBeInSlot(fact, 'bound', spanOf(year('1998')))).toBe(true);
  });

  test('but not if only one value can fill the slot', () => {
    const fact = bound('by', year('2027'), { sole: 'The plan sets one term.' });
    expect(mayBeInSlot(fact, 'bound', spanOf(year('2030')))).toBe(false);
    expect(mayBeInSlot(fact, 'bound', spanOf(year('2027')))).toBe(true);
  });

  test('if it shares a day with one of several', () => {
    const fact = bound('on', year('2027'), {
      value: { all: [{ time: day('2027-06-03') }, { time: day('2027-06-05') }] },
    });
    expect(mayBeInSlot(fact, 'bound', spanOf(day('2027-06-05')))).toBe(true);
    expect(mayBeInSlot(fact, 'bound', spanOf(day('2027-06-04')))).toBe(false);
  });
});

test.each([
  ['until', '2027-06-01', '2027-06-12'],
  ['before', '2027-06-01', '2027-06-12'],
  ['since', '2027-06-12', '2027-06-01'],
  ['no earlier than', '2027-06-12', '2027-06-01'],
  ['on', '2027-06-10', '2027-06-12'],
])('"%s 10 June 2027" leaves open %s, and not %s', (before, within, outside) => {
  const { first, last } = spanLeftBy({ time: day('2027-06-10'), before });
  const isWithin = (date: string): boolean =>
    first <= toDayNumber(date) && toDayNumber(date) <= last;
  expect([isWithin(within), isWithin(outside)]).toEqual([true, false]);
});
