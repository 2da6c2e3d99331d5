import { createPreviewer, readLoosely, type QuestionPreview } from '@dateline/model/editing';
import type { ArticleCandidate } from '@dateline/model/candidates';
import { expect, test } from 'vitest';
import { bundledSheets } from '@dateline/model/sheets';
import { FactSheet } from '@dateline/model';
import type { QuestionJson, SheetJson } from '../../draft/draft.ts';
import { addQuestion } from '../../facts/edit-question.ts';
import {
  addSuggested,
  beginQuestion,
  lacksQuestion,
  offerFor,
  suggestAll,
  suggestFor,
} from './suggestions.ts';

/** A sheet as it is before anybody has asked anything. */
function strip(json: unknown): SheetJson {
  const sheet = FactSheet.parse(json);
  return {
    ...sheet,
    outside: [],
    arrangements: [],
    signatures: [],
    facts: sheet.facts.map((fact) => ({ ...fact, questions: [] })),
  };
}

const sheets = bundledSheets.map(strip);
const cup = find('world-cup-final-1966');
function find(id: string): SheetJson {
  const sheet = sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new RangeError(`Cannot find the sheet "${id}"`);
  return sheet;
}

const open = (sheet: SheetJson) => createPreviewer(readLoosely(sheet));

/** The labels that are offered for a part of a fact of the World Cup sheet. */
const labelsFor = (id: string, question: QuestionJson): string[] =>
  offerFor(open(cup), id, question, []).map(({ label }) => label);

test('a team is asked among teams, and neither side of the match is offered', () => {
  const labels = labelsFor('opening', { ask: 'with' });
  const teams = new Set(
    cup.entities.flatMap((each) =>
      each.type === 'organisation' && each.form === 'team' ? [each.phrase ?? each.label] : [],
    ),
  );
  expect(labels.length).toBeGreaterThan(2);
  const lower = new Set([...teams].map((name) => name.toLowerCase()));
  expect(labels.filter((label) => !lower.has(label.toLowerCase()))).toEqual([]);
  expect(labels).not.toContain('Uruguay');
  expect(labels).not.toContain('England');
});

test('names of the article come before those that were added from outside', () => {
  const labels = labelsFor('opening', { ask: 'with' });
  const outside = new Set(cup.entities.flatMap((each) => (each.outside ? [each.label] : [])));
  const first = labels.findIndex((label) => outside.has(label));
  const last = labels.findLastIndex((label) => !outside.has(label));
  expect(first).toBeGreaterThan(last);
});

test('a draw is not offered for a win', () => {
  expect(labelsFor('final', { ask: 'score' })).not.toContain('2–2');
});

test('what the question names is not offered', () => {
  const stem = 'Brazil had been champions before. With which team did England draw?';
  expect(labelsFor('opening', { ask: 'with' })).toContain('Brazil');
  expect(labelsFor('opening', { ask: 'with', stem })).not.toContain('Brazil');
});

test('dates of the article that no fact has are offered, without a reason', () => {
  const date: ArticleCandidate = {
    kind: 'date',
    paragraph: 1,
    start: 0,
    end: 6,
    text: '9 July',
    rule: 'in full',
    time: { granularity: 'day', date: '1966-07-09', inferred: [] },
  };
  const offers = offerFor(open(cup), 'opening', { ask: 'time' }, [date]);
  const made = offers.find(({ foil }) => foil.date === '1966-07-09');
  expect(made).toMatchObject({ label: '9 July', feedback: '' });
  const facts = offers.flatMap(({ foil, feedback }) => (foil.fact ? [feedback] : []));
  expect(facts.length).toBeGreaterThan(2);
  expect(facts).not.toContain('');
});

test('a date that is not as exact as the right answer is not offered, and hinders no other', () => {
  const year: ArticleCandidate = {
    kind: 'date',
    paragraph: 1,
    start: 0,
    end: 4,
    text: '1930',
    rule: 'in full',
    time: { granularity: 'year', year: '1930', inferred: [] },
  };
  const offers = offerFor(open(cup), 'opening', { ask: 'time' }, [year]);
  expect(offers).toEqual(offerFor(open(cup), 'opening', { ask: 'time' }, []));
  expect(offers.length).toBeGreaterThan(2);
});

test('a question that an editor asks begins with words for what is asked', () => {
  const facts = cup.facts.map((fact) =>
    fact.kind === 'clause' && fact.id === 'opening'
      ? {
          ...fact,
          slots: [
            ...(fact.slots ?? []),
            { slot: 'reason', before: 'because', value: { text: 'it rained' } },
          ],
        }
      : fact,
  );
  const previewer = open({ ...cup, facts });
  const question = beginQuestion(previewer, 'opening', { ask: 'reason', as: 'choice' }, []);
  const stem = question.stem ?? previewer.previewQuestion('opening', question)?.stem;
  expect(stem).toMatch(/^Why did England draw/);
});

test('a part that an editor asks for gets wrong answers as a suggestion does, and none twice', () => {
  const previewer = open(cup);
  const question = beginQuestion(previewer, 'opening', { ask: 'with', as: 'choice' }, []);
  const preview = previewer.previewQuestion('opening', question);
  expect(question.foils).toHaveLength(3);
  expect(preview?.missing).toBeUndefined();
  expect(new Set(preview?.labels).size).toBe(3);
});

/** The checks that a suggestion must never fail: the right answer is proven, and no other answer is right. */
const grave = new Set([1, 2, 7]);

test.each(sheets)('no suggestion for $id has a second key', async (sheet) => {
  const suggested = await suggestAll(sheet, [], () => undefined);
  const asking = addSuggested(sheet, suggested);
  const previewer = open(asking);
  const previews = asking.facts.flatMap((fact): QuestionPreview[] => {
    const [question] = fact.questions ?? [];
    const preview = question && previewer.previewQuestion(fact.id, question);
    return preview === undefined ? [] : [preview];
  });
  expect(suggested.size).toBeGreaterThan(sheet.facts.filter(lacksQuestion).length * 0.8);
  const found = previews.flatMap(({ item, findings }) =>
    findings.filter(({ check }) => grave.has(check)).map(({ message }) => [item?.id, message]),
  );
  expect(found).toEqual([]);
  const filled = previews.filter(
    ({ item, missing }) => item !== undefined && missing === undefined,
  );
  expect(filled.length / previews.length).toBeGreaterThan(0.8);
});

test('a question says what it is about, unless its fact does', () => {
  const bare: SheetJson = {
    ...cup,
    facts: cup.facts.map(({ topic: _, ...fact }) => fact),
  };
  const asked = { ask: 'score', as: 'choice' } as const;
  expect(beginQuestion(open(bare), 'final', asked, []).topic).toBe('figures');
  expect(beginQuestion(open(cup), 'final', asked, []).topic).toBeUndefined();
  expect(suggestFor(open(bare), 'final', [])?.question.topic).toBeDefined();
});

test('the second suggestion for a fact asks for another part', () => {
  const first = suggestFor(open(cup), 'final', [])?.question;
  if (first === undefined) throw new RangeError('Cannot test without a suggestion');
  const asked: SheetJson = {
    ...cup,
    facts: cup.facts.map((fact) => (fact.id === 'final' ? addQuestion(fact, first) : fact)),
  };
  const second = suggestFor(open(asked), 'final', [])?.question;
  expect(second?.ask).toBeDefined();
  expect(second?.ask).not.toBe(first.ask);
});

test('a wrong answer that is not complete leaves the others in the preview', () => {
  const question: QuestionJson = {
    ask: 'with',
    foils: [{ entity: 'brazil' }, { label: '' }, { entity: 'france' }, { entity: 'nobody' }],
  };
  const asked: SheetJson = {
    ...cup,
    facts: cup.facts.map((fact) => (fact.id === 'opening' ? addQuestion(fact, question) : fact)),
  };
  const preview = open(asked).previewQuestion('opening', {
    ...question,
    foils: question.foils?.slice(0, 3) ?? [],
  });
  expect(preview?.item?.options.map(({ label }) => label)).toEqual(['Brazil', 'France', 'Uruguay']);
  expect(preview?.faults.map(({ path }) => path.slice(0, 2))).toContainEqual(['foils', 1]);
});
