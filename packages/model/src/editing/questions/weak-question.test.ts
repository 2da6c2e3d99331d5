import { describe, expect, it } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { readLoosely, type SheetInput } from './loose-sheet.ts';
import { draftQuestion, suggestQuestion } from './suggest.ts';
import { listAskableParts } from './askable.ts';
import { writeDefaultStem } from './default-stem.ts';
import { explainWeak } from './weak-question.ts';

const evidence = [{ paragraph: 1, start: 0, end: 4 }];
const people = ['Ada Holm', 'Bo Lind', 'Cy Berg', 'Di Moe', 'Eva Rem'].map((label) => ({
  type: 'person' as const,
  id: label.toLowerCase().replace(' ', '-'),
  label,
}));
type FactInput = SheetInput['facts'][number];

const claimBy = (claimant: string, content: string, more: object = {}): FactInput => ({
  kind: 'claim',
  id: `says-${claimant}`,
  statement: `${claimant} says that ${content}.`,
  claimant,
  cue: 'says',
  content,
  evidence,
  ...more,
});
const clauseOf = (verb: string, more: object = {}): FactInput => ({
  kind: 'clause',
  id: 'event',
  subject: 'ada-holm',
  verb,
  evidence,
  ...more,
});
const senator: FactInput = {
  kind: 'office',
  id: 'post',
  statement: 'Ada Holm was senator of the Board.',
  person: 'ada-holm',
  title: 'senator',
  organisation: 'board',
  status: 'current',
  evidence,
};

/** The first of some facts, with the index of a sheet that has them. */
function open(...facts: FactInput[]) {
  const index = indexSheet(
    readLoosely({
      id: 'harbour',
      language: 'en',
      headline: 'A harbour opens',
      summary: 'A harbour was opened.',
      source: { digest: '0'.repeat(64), paragraphs: [10, 400] },
      entities: [
        ...people,
        { type: 'organisation', form: 'body', id: 'board', label: 'Harbour Board' },
      ],
      facts,
    }),
  );
  const [fact] = index.sheet.facts;
  if (fact === undefined) throw new RangeError('Cannot test without a fact');
  return { index, fact };
}

function suggest(...facts: FactInput[]) {
  const { index, fact } = open(...facts);
  return suggestQuestion(index, fact);
}

const holm = claimBy('ada-holm', 'the quay was late');
const others = [
  claimBy('bo-lind', 'ships would come'),
  claimBy('cy-berg', 'nobody had asked sailors'),
  claimBy('di-moe', 'prices rose in spring'),
];

describe('explainWeak', () => {
  it.each<[string, FactInput, string, string]>([
    ['what somebody said', holm, 'content', 'say whom it is about'],
    [
      'what somebody was',
      clauseOf('be, was, been', { slots: [{ slot: 'complement', value: { text: 'the pilot' } }] }),
      'complement',
      'ask who',
    ],
    [
      'what somebody said, in a clause',
      clauseOf('say, said, said', {
        slots: [{ slot: 'content', before: 'that', value: { text: 'it rained' } }],
      }),
      'content',
      'say when',
    ],
    ['who did something, without more', clauseOf('leave, left, left'), 'subject', 'say when'],
    ['who held a post that many hold', senator, 'person', 'ask for the post'],
    [
      'who said it, if nobody else could have',
      claimBy('board', 'it rained'),
      'claimant',
      'two others',
    ],
  ])('says what would help to ask %s', (_what, json, slot, help) => {
    const { index, fact } = open(json);
    expect(explainWeak(index, fact, slot)).toContain(help);
    expect(explainWeak(index, fact, slot)).toContain(`“${writeDefaultStem(index, fact, slot)}”`);
    expect(suggestQuestion(index, fact)?.question.ask).not.toBe(slot);
  });

  it.each<[string, FactInput, string]>([
    [
      'what somebody said about a party',
      claimBy('ada-holm', 'the quay was late', { about: 'board' }),
      'content',
    ],
    [
      'who was something',
      clauseOf('be, was, been', { slots: [{ slot: 'complement', value: { text: 'the pilot' } }] }),
      'subject',
    ],
    [
      'what was said on a day',
      clauseOf('say, said, said', {
        time: { granularity: 'day', date: '2031-03-02' },
        slots: [{ slot: 'content', before: 'that', value: { text: 'it rained' } }],
      }),
      'content',
    ],
    ['which post somebody held', senator, 'title'],
    ['who said it', holm, 'claimant'],
  ])('finds nothing to say of asking %s', (_what, json, slot) => {
    const { index, fact } = open(json, ...others);
    expect(explainWeak(index, fact, slot)).toBeUndefined();
  });
});

describe('the question who said something', () => {
  it('has other speakers of the article as wrong answers', () => {
    const { index, fact } = open(
      holm,
      ...others,
      clauseOf('meet, met, met', { subject: 'eva-rem' }),
    );
    const question = suggestQuestion(index, fact)?.question;
    expect(question).toMatchObject({ ask: 'claimant', stem: 'Who said that the quay was late?' });
    expect(question?.foils.map(({ entity }) => entity)).toEqual(['bo-lind', 'cy-berg', 'di-moe']);
  });

  it('has others of the article beside them if too few speak', () => {
    const { index, fact } = open(holm, ...others.slice(0, 1));
    const foils = suggestQuestion(index, fact)?.question.foils.map(({ entity }) => entity);
    expect(foils?.[0]).toBe('bo-lind');
    expect(foils).toHaveLength(3);
  });

  it('is not suggested if nobody else could have said it', () => {
    expect(suggest(claimBy('board', 'it rained'), ...others)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['“a sad day”', {}, 'Who said “a sad day”?'],
    ['“a sad day”', { cue: 'describes' }, 'Who spoke of “a sad day”?'],
    ['the day as “sad”', { cue: 'describes' }, 'Who described the day as “sad”?'],
  ])('is a sentence about %s', (content, more, stem) => {
    const { index, fact } = open(claimBy('ada-holm', content, more));
    expect(writeDefaultStem(index, fact, 'claimant')).toBe(stem);
  });
});

it('a question that is not suggested has no stem at first, if an editor asks for it', () => {
  const { index, fact } = open(holm, ...others);
  const part = listAskableParts(index, fact).find(({ slot }) => slot === 'content');
  if (part === undefined) throw new RangeError('Cannot test without the part');
  expect(draftQuestion(index, fact, { part, as: 'choice' }).stem).toBeUndefined();
});

it('who held a post that another fact gives to somebody else is not asked first', () => {
  const head = { ...senator, title: 'head' };
  const second = { ...head, id: 'second', person: 'bo-lind' };
  const posts = ['secretary', 'treasurer', 'clerk'].map((title, at) => ({
    ...senator,
    id: title,
    title,
    statement: `A ${title} of the Board was there.`,
    person: people[at + 2]?.id ?? '',
  }));
  expect(suggest(head, ...posts)?.question.ask).toBe('person');
  expect(suggest(head, second, ...posts)?.question.ask).toBe('title');
});
