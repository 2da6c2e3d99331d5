import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEditors } from '../src/checks/editors-items.ts';
import { deriveBank } from '../src/derive/bank.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { valuesOf } from '../src/sheet/facts/clause.ts';
import { areDisjoint, spanOf } from '../src/sheet/time.ts';
import { partsOf } from '../src/sheet/value.ts';
import { factSheets } from './arbitraries.ts';

const sheets = fc
  .sample(factSheets, { seed: 1, numRuns: 60 })
  .map((sheet) => FactSheet.parse(sheet));

test('every generated sheet is valid', () => {
  fc.assert(
    fc.property(factSheets, (sheet) => {
      expect(FactSheet.safeParse(sheet).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('editors ask questions of every kind in generated sheets', () => {
  const items = sheets.flatMap((sheet) =>
    deriveBank(sheet).items.filter((item) => isEditors(item, sheet)),
  );
  const kinds = items.map((item) =>
    item.interaction === 'choice' ? (item.picture?.kind ?? 'choice') : item.interaction,
  );
  expect(new Set(kinds)).toEqual(
    new Set(['choice', 'map', 'line', 'multipleChoice', 'order', 'match', 'number', 'date']),
  );
  expect(new Set(items.flatMap(({ proof }) => proof.refutations.map(({ rule }) => rule)))).toEqual(
    new Set(['editor-foil', 'closed-list', 'single-valued', 'disjoint-spans', 'other-value']),
  );
  expect(new Set(items.map(({ proof }) => proof.template.replace(/\/.*/, '')))).toEqual(
    new Set(['clause', 'delegation', 'office', 'claim']),
  );
});

test('generated sheets have all that derivation depends on', () => {
  const facts = sheets.flatMap((sheet) => sheet.facts);
  const delegations = facts.filter((fact) => fact.kind === 'delegation');
  const clauses = facts.filter((fact) => fact.kind === 'clause');
  const spans = clauses.flatMap(({ time }) => (time === undefined ? [] : [spanOf(time)]));
  const pairs = spans.flatMap((span, at) =>
    spans.slice(at + 1, at + 5).map((other) => areDisjoint(span, other)),
  );
  const claims = facts.filter((fact) => fact.kind === 'claim');

  expect(new Set(facts.map(({ kind }) => kind)).size).toBe(4);
  expect(new Set(clauses.map(({ modality }) => modality)).size).toBe(4);
  expect(new Set(clauses.map(({ time }) => time?.granularity)).size).toBe(5);
  const parts = clauses.flatMap(valuesOf).flatMap(({ value }) => partsOf(value));
  const sorts = parts.map((part) => (typeof part === 'object' ? Object.keys(part)[0] : 'entity'));
  expect(new Set(sorts)).toEqual(new Set(['entity', 'text', 'count', 'score', 'fact', 'time']));
  expect(new Set(pairs)).toEqual(new Set([true, false]));
  expect(new Set(claims.map(({ claimant }) => claimant))).toEqual(new Set(['north', 'south']));
  expect(
    new Set(delegations.map(({ complete }) => complete.some(({ slot }) => slot === 'members'))),
  ).toEqual(new Set([true, false]));
  expect(
    sheets.some((sheet) => sheet.facts.filter(({ kind }) => kind === 'delegation').length > 1),
  ).toBe(true);
});
