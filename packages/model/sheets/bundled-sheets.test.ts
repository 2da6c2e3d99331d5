import { describe, expect, test } from 'vitest';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { bundledSheets } from './index.ts';

const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));

test('bundled sheets have ids of their own', () => {
  const ids = sheets.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  test('says each thing once', () => {
    const statements = sheet.facts.map(({ statement }) => statement);
    expect(new Set(statements).size).toBe(statements.length);
  });

  test('uses each entity that it names', () => {
    const facts = JSON.stringify([
      sheet.facts,
      sheet.entities.map((entity) => 'partOf' in entity && entity.partOf),
    ]);
    const unused = sheet.entities.filter(({ id }) => !facts.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });

  test('names each claimant of loaded words in the sentence that quotes them', () => {
    const names = new Map(sheet.entities.map(({ id, label }) => [id, label]));
    const parties = new Set(
      sheet.facts.flatMap((fact) => (fact.kind === 'claim' ? [names.get(fact.claimant)] : [])),
    );
    const quoting = sheet.facts.filter(({ statement }) => statement.includes('“'));
    for (const { statement } of quoting) {
      expect([...parties].some((party) => party !== undefined && statement.includes(party))).toBe(
        true,
      );
    }
  });

  test('writes every statement as a sentence', () => {
    for (const { statement } of sheet.facts) expect(statement).toMatch(/^[\p{Lu}\d].*\.$/u);
  });
});
