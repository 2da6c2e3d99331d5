import { expect, test } from 'vitest';
import { clauseJson } from '../../../test/sheets/clause-sheet.ts';
import { FactSheet } from '../fact-sheet.ts';

/** The faults of a sheet with a question about a bound. */
function listFaults(question: object): string[] {
  const time = { granularity: 'year', year: '2027' };
  const fact = {
    kind: 'clause',
    id: 'closing',
    subject: 'ada-berg',
    verb: 'close, closed, closed',
    slots: [{ slot: 'bound', before: 'by', value: { time } }],
    questions: [{ ask: 'bound', ...question }],
    evidence: [{ paragraph: 1, start: 0, end: 10 }],
  };
  const { error } = FactSheet.safeParse({ ...clauseJson, facts: [...clauseJson.facts, fact] });
  return error?.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`) ?? [];
}

test('a bound is chosen and not typed', () => {
  expect(listFaults({})).toEqual([]);
  expect(listFaults({ as: 'date' })).toEqual([
    expect.stringMatching(/^questions\.0\.as: .*nobody can type it as a date; let readers choose/),
  ]);
});

test('a key says the bound', () => {
  expect(listFaults({ key: 'By 2027' })).toEqual([]);
  expect(listFaults({ key: 'By 2028' })).toEqual([
    expect.stringMatching(/^questions\.0\.key: .*"2027"/),
  ]);
});
