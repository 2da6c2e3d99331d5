import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { readSheetFile } from '../storage/draft-file.ts';
import type { SheetJson } from '../draft/draft.ts';
import { compareSheets, isUnchanged } from './compare-sheets.ts';

function read(json: unknown): SheetJson {
  const result = readSheetFile(JSON.stringify(json));
  if (result.sheet === undefined) throw new Error(result.fault);
  return result.sheet;
}
const sheet = read(bundledSheets[3]);
const [first, second, ...others] = sheet.facts;
if (first === undefined || second === undefined) throw new Error('The sheet has too few facts');

test('a sheet does not differ from itself, nor from how the API answers it', () => {
  expect(isUnchanged(compareSheets(sheet, sheet))).toBe(true);
  const answered = read(FactSheet.parse(sheet));
  expect(isUnchanged(compareSheets(sheet, answered))).toBe(true);
  expect(isUnchanged(compareSheets(answered, sheet))).toBe(true);
});

test('facts are added, removed and changed by their statements', () => {
  const after: SheetJson = {
    ...sheet,
    facts: [{ ...first, statement: 'Another statement.' }, ...others, { ...second, id: 'new' }],
  };
  const { added, removed, changed } = compareSheets(sheet, after);
  expect(removed).toEqual(added);
  expect(removed[0]).toMatch(/\.$/);
  expect(changed).toMatchObject([
    { id: first.id, after: 'Another statement.', others: ['details'] },
  ]);
});

test('a fact of which only the questions differ says so', () => {
  const asking = sheet.facts.find(({ questions = [] }) => questions.length > 0);
  const after = {
    ...sheet,
    facts: sheet.facts.map((fact) => (fact === asking ? { ...fact, questions: [] } : fact)),
  };
  const [changed] = compareSheets(sheet, after).changed;
  expect(changed).toMatchObject({ id: asking?.id, others: ['questions'] });
  expect(changed?.before).toBe(changed?.after);
});

test('headline, names and signatures are compared, and an unfinished sheet, too', () => {
  const [name, ...names] = sheet.entities;
  if (name === undefined) throw new Error('The sheet has no names');
  const after: SheetJson = {
    ...sheet,
    headline: 'A new headline',
    entities: [{ ...name, label: 'A new name' }, ...names],
    signatures: [],
    facts: [{ ...first, evidence: [] }, second, ...others],
  };
  const changes = compareSheets(sheet, after);
  expect(changes.words).toEqual([
    { what: 'Headline', before: sheet.headline, after: 'A new headline' },
    { what: 'Name', before: name.label, after: 'A new name' },
  ]);
  expect(changes.signatures).toBe(-(sheet.signatures?.length ?? 0));
  expect(changes.changed.map(({ id }) => id)).toContain(first.id);
  expect(isUnchanged(changes)).toBe(false);
});
