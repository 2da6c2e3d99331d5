import { readArticle } from '@dateline/model/editing';
import { describe, expect, test } from 'vitest';
import { createDraft } from '../draft/create-draft.ts';
import type { ClauseJson, FactJson, SheetJson } from '../draft/draft.ts';
import {
  addFact,
  changeFact,
  deleteFact,
  duplicateFact,
  listUsers,
  moveFact,
  orderByText,
} from './edit-facts.ts';

const clause = (id: string, verb: string, paragraph: number): ClauseJson => ({
  kind: 'clause',
  id,
  subject: { text: 'a boat' },
  verb,
  evidence: [{ paragraph, start: 0, end: 4 }],
});
const article = await readArticle('Boats\nA boat sank.\nA boat left.');
const about = {
  headline: 'Boats',
  publisher: 'The Harbour Post',
  agency: '',
  url: '',
  published: '2026-03-06',
  language: 'en',
  ownsText: false,
};
const sheet: SheetJson = {
  ...createDraft(article, about).sheet,
  facts: [clause('left', 'leave, left, left', 2), clause('sank', 'sink, sank, sunk', 1)],
};
const ids = ({ facts }: SheetJson): string[] => facts.map(({ id }) => id);

describe('the facts of a sheet', () => {
  test('get an id of their statement, each another', () => {
    const once = addFact(sheet, clause('', 'burn, burned, burned', 1)).sheet;
    const twice = addFact(once, clause('', 'burn, burned, burned', 1)).sheet;
    expect(ids(twice)).toEqual(['left', 'sank', 'a-boat-burned', 'a-boat-burned-2']);
  });

  test('get an id beside facts with empty fields, and after questions were signed', () => {
    const claim: FactJson = {
      kind: 'claim',
      id: '',
      statement: '',
      voice: { type: 'attributed', claimant: '', cue: 'says' },
      claimant: '',
      cue: 'says',
      content: '',
      evidence: [{ paragraph: 1, start: 0, end: 4 }],
    };
    const signatures = [{ item: 'left/subject-choice', content: 'a', on: '2026-03-06' }];
    const once = addFact({ ...sheet, signatures }, claim).sheet;
    const twice = addFact(once, claim).sheet;
    expect(ids(twice).slice(2)).toEqual(['new-fact', 'new-fact-2']);
    const burned = addFact(twice, clause('', 'burn, burned, burned', 1)).sheet;
    expect(ids(burned).at(-1)).toBe('a-boat-burned');
  });

  test('have an id that follows the statement until something depends on it', () => {
    const rename = (facts: SheetJson['facts']): string[] =>
      ids(changeFact({ ...sheet, facts }, 0, (fact) => ({ ...fact, statement: 'A ferry left.' })));
    const [left, sank] = sheet.facts;
    if (left === undefined || sank === undefined) throw new Error('no facts');
    expect(rename([left, sank])).toEqual(['a-ferry-left', 'sank']);
    expect(rename([{ ...left, questions: [{ ask: 'subject' }] }, sank])).toEqual(['left', 'sank']);
    const user = { ...clause('user', 'follow, followed, followed', 2), subject: { fact: 'left' } };
    expect(rename([left, user])).toEqual(['left', 'user']);
  });

  test('are ordered by the text, moved, copied without questions, deleted', () => {
    expect(orderByText(sheet.facts)).toEqual([1, 0]);
    expect(ids(moveFact(sheet, 0, 1))).toEqual(['sank', 'left']);
    expect(moveFact(sheet, 0, 2)).toBe(sheet);
    expect(ids(deleteFact(sheet, 0))).toEqual(['sank']);
    const copied = duplicateFact(sheet, 0);
    expect(copied.at).toBe(1);
    expect(new Set(ids(copied.sheet)).size).toBe(3);
  });

  test('name what would break without one', () => {
    const user = { ...clause('user', 'sink, sank, sunk', 2), subject: { fact: 'sank' } };
    const used = { ...sheet, facts: [...sheet.facts, user] };
    expect(listUsers(used, 0)).toEqual([]);
    expect(listUsers(used, 1)).toEqual(['the fact “A fact without a name sank.”']);
  });

  test('of other kinds than clauses have the sentence of the desk until the editor writes another', () => {
    const entities: SheetJson['entities'] = [
      { type: 'person', id: 'ama', label: 'Ama Osei' },
      { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
    ];
    const added = addFact(
      { ...sheet, entities },
      {
        kind: 'office',
        id: '',
        statement: '',
        person: 'ama',
        title: 'harbour master',
        organisation: 'kenya',
        status: 'current',
        evidence: [],
      },
    );
    const statementOf = (of: SheetJson) => of.facts[2]?.statement;
    expect(statementOf(added.sheet)).toBe('Ama Osei was harbour master of Kenya.');
    const former = changeFact(added.sheet, 2, (fact) =>
      fact.kind === 'office' ? { ...fact, status: 'former' } : fact,
    );
    expect(statementOf(former)).toBe('Ama Osei had been harbour master of Kenya.');
    const own = changeFact(former, 2, (fact) => ({ ...fact, statement: 'Osei left her post.' }));
    const later = changeFact(own, 2, (fact) =>
      fact.kind === 'office' ? { ...fact, title: 'pilot' } : fact,
    );
    expect(statementOf(later)).toBe('Osei left her post.');
  });
});
