import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { describe, expect, test } from 'vitest';
import { completeSheet } from './complete-sheet.ts';
import type { FactJson, SheetJson } from './draft.ts';

const place = { paragraph: 1, start: 0, end: 10 };

const boat = (id: string, more: Partial<FactJson> = {}): FactJson =>
  // @ts-expect-error -- A test may break a fact in every way.
  ({
    kind: 'clause',
    id,
    subject: 'norway',
    verb: 'build, built, built',
    slots: [{ slot: 'object', value: { text: 'a boat' } }],
    evidence: [place],
    ...more,
  });

const draft = (facts: readonly FactJson[], more: Partial<SheetJson> = {}): SheetJson => ({
  id: '',
  language: 'en',
  headline: '',
  summary: '',
  source: { digest: '0'.repeat(64), paragraphs: [20, 40] },
  entities: [{ type: 'organisation', form: 'state', id: 'norway', label: 'Norway' }],
  facts: [...facts],
  ...more,
});

const idsOf = (sheet: FactSheet | undefined) => sheet?.facts.map(({ id }) => id);

describe('the part of a sheet that is complete', () => {
  test.each(bundledSheets.map((json) => FactSheet.parse(json)))('is all of $id', (sheet) => {
    expect(completeSheet(sheet)).toEqual({ sheet, faults: [] });
  });

  test('lacks what an editor has not written yet, without a fault', () => {
    const { sheet, faults } = completeSheet(draft([boat('a')]));
    expect(faults).toEqual([]);
    expect(sheet).toMatchObject({ id: 'draft', headline: 'Headline', summary: 'Summary' });
  });

  test('leaves out the facts that break a rule, and says which by their place in the whole', () => {
    const { sheet, faults } = completeSheet(
      draft([boat('a', { evidence: [] }), boat('b'), boat('c', { subject: '' })]),
    );
    expect(idsOf(sheet)).toEqual(['b']);
    expect(new Set(faults.map(({ path }) => path.slice(0, 2).join()))).toEqual(
      new Set(['facts,0', 'facts,2']),
    );
  });

  test('leaves out what leans on a fact that is left out, in a later round', () => {
    const { sheet, faults } = completeSheet(
      draft([
        boat('a', { evidence: [] }),
        boat('b', { slots: [{ slot: 'reason', before: 'after', value: { fact: 'a' } }] }),
        boat('c'),
      ]),
    );
    expect(idsOf(sheet)).toEqual(['c']);
    expect(new Set(faults.map(({ path }) => path[1]))).toEqual(new Set([0, 1]));
  });

  test('is none without a complete fact', () => {
    expect(completeSheet(draft([])).sheet).toBeUndefined();
    const broken = completeSheet(draft([boat('a', { evidence: [] })]));
    expect(broken.sheet).toBeUndefined();
    expect(broken.faults[0]?.path).toEqual(['facts', 0, 'evidence']);
  });

  test('is none if what readers see beside the facts is wrong, and the fault says so', () => {
    const { sheet, faults } = completeSheet(draft([boat('a')], { language: 'English!' }));
    expect(sheet).toBeUndefined();
    expect(faults).toMatchObject([{ path: ['language'] }]);
  });

  test('does without a name that breaks a rule, and without the facts about it', () => {
    const { sheet, faults } = completeSheet(
      draft([boat('a'), boat('b', { subject: 'sweden' })], {
        entities: [
          { type: 'organisation', form: 'state', id: 'norway', label: 'Norway' },
          { type: 'organisation', form: 'state', id: 'sweden', label: '' },
        ],
      }),
    );
    expect(idsOf(sheet)).toEqual(['a']);
    expect(faults.map(({ path }) => path.slice(0, 2))).toContainEqual(['entities', 1]);
  });
});
