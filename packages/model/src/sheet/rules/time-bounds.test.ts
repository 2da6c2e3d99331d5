import { expect, test } from 'vitest';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { FactSheet } from '../fact-sheet.ts';

/** Parses the asked sheet with the truce changed. */
const parse = (changes: object) => {
  const facts = askedSheet.facts.map((fact) =>
    fact.id === 'truce' ? { ...fact, ...changes } : fact,
  );
  return FactSheet.safeParse({ ...askedSheet, facts });
};

test.each([
  ['no bounds', {}],
  ['a first day', { timeBounds: { from: '2001-03-25' } }],
  ['a last day', { timeBounds: { to: '2001-03-25' } }],
])('a time may have %s', (_, changes) => {
  expect(parse(changes).success).toBe(true);
});

test.each([
  [
    'a time before its first day',
    { timeBounds: { from: '2001-03-26' } },
    'lies outside its bounds',
  ],
  ['a time after its last day', { timeBounds: { to: '2001-03-24' } }, 'lies outside its bounds'],
  ['bounds without a time', { timeBounds: { to: '2001-03-24' }, time: undefined }, 'has no time'],
])('refuses %s', (_, changes, message) => {
  const issues = parse(changes).error?.issues.filter(({ path }) => path.at(-1) === 'timeBounds');
  expect(issues?.map((issue) => issue.message)).toEqual([expect.stringContaining(message)]);
});
