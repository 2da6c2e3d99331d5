import { bundledSheets } from '@dateline/model/sheets';
import { FactSheet } from '@dateline/model';
import { expect, test } from 'vitest';
import type { FoilJson, SheetJson } from '../draft/draft.ts';
import { listBlockers } from './blockers.ts';
import { checkSheet } from './check-sheet.ts';

const [finished] = bundledSheets
  .map((json) => FactSheet.parse(json))
  .filter(({ id }) => id === 'world-cup-final-1966');
if (finished === undefined) throw new RangeError('Cannot test without the sheet');
const sheet: SheetJson = finished;
const report = checkSheet(sheet);

test('a finished sheet may be published', () => {
  expect(listBlockers(sheet, report)).toEqual([]);
  expect(report.signed).toBe(report.items);
  expect(report.quiz).toMatchObject({ least: 10, most: 10 });
});

test('what is not written yet is said, with the step that has it', () => {
  expect(listBlockers({ ...sheet, headline: '', summary: ' ', id: '' }, report)).toEqual([
    { text: 'Write a headline.', step: 'article', search: '' },
    {
      text: 'Write a summary: one or two sentences that invite to the quiz.',
      step: 'article',
      search: '',
    },
    { text: 'Give the article an address on the site.', step: 'article', search: '' },
  ]);
});

test('a finding about a question names it in its own words, and leads to it', () => {
  const [id = '', stem = ''] = Object.entries(report.stems)[0] ?? [];
  const finding = {
    check: 12,
    name: 'focused',
    item: id,
    message: 'Its stem does not end with "?"',
    path: ['facts', 0],
  };
  const [blocker] = listBlockers(sheet, { ...report, findings: [finding] });
  expect(blocker?.text).toContain(`“${stem}”: The question does not end with “?”.`);
  expect(blocker).toMatchObject({ step: 'sign', search: `?item=${encodeURIComponent(id)}` });
});

test('a fault in a fact names the fact and leads to it', () => {
  const fault = { path: ['facts', 1, 'evidence'], message: 'This list has 0; it takes at least 1' };
  const [blocker] = listBlockers(sheet, { ...report, faults: [fault] });
  expect(blocker?.text).toContain('“Sixteen teams took part in the tournament.”');
  expect(blocker).toMatchObject({ step: 'facts', search: `?fact=${sheet.facts[1]?.id}` });
});

test('without signatures, nothing can be published', () => {
  const unsigned = { ...sheet, signatures: [] };
  const texts = listBlockers(unsigned, checkSheet(unsigned)).map(({ text }) => text);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('sign those that you would print');
});

/** The sheet with a question like this one, and few others. */
const withFoils = (foils: FoilJson[]): SheetJson => ({
  ...sheet,
  facts: sheet.facts.map((fact, at) => ({
    ...fact,
    questions: fact.id === 'opening' ? [{ ask: 'with', foils }] : at < 6 ? fact.questions : [],
  })),
});

test.each([
  [[{ label: 'Chile' }, { label: 'Spain' }], 'a wrong answer has no reason yet'],
  [[{ fact: 'no-such-fact' }], 'a wrong answer comes from a fact that is gone'],
])('what a question lacks is said once, in the words of its form: %j', (foils, words) => {
  const draft = withFoils(foils);
  const blockers = listBlockers(draft, checkSheet(draft));
  const found = blockers.filter(({ text }) => text.includes(words));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ step: 'facts', search: '?fact=opening' });
  expect(blockers.map(({ text }) => text).join(' ')).not.toMatch(/\bid\b|because”|about “with”/);
});

test('a question that readers do not get is named, with what it lacks and what to do', () => {
  const lost = { ask: 'with', as: 'multipleChoice' as const, stem: 'Whom did England meet first?' };
  const draft: SheetJson = {
    ...sheet,
    facts: sheet.facts.map((fact) =>
      fact.id === 'opening' ? { ...fact, questions: [...(fact.questions ?? []), lost] } : fact,
    ),
  };
  expect(listBlockers(draft, checkSheet(draft))).toEqual([
    {
      text: 'Readers do not get a question about “England drew with Uruguay on 11 July 1966.”: “Whom did England meet first?” needs two wrong answers. Complete it, or remove it.',
      step: 'facts',
      search: '?fact=opening',
    },
  ]);
});

test('a fact without a question is named by its statement', () => {
  const at = sheet.facts.findIndex(({ id }) => id === 'opening');
  const message = 'No item asks about "opening": the question about "with" needs two wrong answers';
  const finding = { check: 24, name: 'coverage', message, path: ['facts', at] };
  const [blocker] = listBlockers(sheet, { ...report, findings: [finding] });
  expect(blocker?.text).toMatch(
    /^No question asks about “England drew with Uruguay on 11 July 1966.”: its question needs two wrong/,
  );
  expect(blocker).toMatchObject({ step: 'facts', search: '?fact=opening' });
});
