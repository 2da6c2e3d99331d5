import { expect, it } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { Entity } from '../../sheet/entity.ts';
import { Fact } from '../../sheet/fact.ts';
import { Question } from '../../sheet/question.ts';
import { findMore } from './find-more.ts';
import { listOffers, type Offer } from './offers.ts';

const evidence = [{ paragraph: 1, start: 0, end: 1 }];
const people = ['Ann Berg', 'Cay Dahl', 'Eva Falk', 'Gro Holm'].map((label) =>
  Entity.parse({ type: 'person', id: label.toLowerCase().replace(' ', '-'), label }),
);
const facts = [
  {
    kind: 'clause',
    id: 'visit',
    subject: 'ann-berg',
    verb: 'visit, visited, visited',
    slots: [
      { slot: 'object', value: { text: 'the gas works' } },
      { slot: 'purpose', before: 'to', value: { text: 'discuss the debts of the ministry' } },
    ],
  },
  {
    kind: 'office',
    id: 'post',
    statement: 'Cay Dahl is the minister of fisheries.',
    status: 'current',
    person: 'cay-dahl',
    title: 'minister of fisheries',
    organisation: smallSheet.entities.find(({ type }) => type === 'organisation')?.id,
  },
  {
    kind: 'clause',
    id: 'delay',
    subject: 'eva-falk',
    verb: 'delay, delayed, delayed',
    slots: [
      { slot: 'object', value: { text: 'a vote on the border' } },
      { slot: 'purpose', before: 'to', value: { text: 'keep a harbour for twenty years' } },
    ],
  },
  {
    kind: 'clause',
    id: 'lead',
    subject: 'ann-berg',
    verb: 'lead, led, led',
    slots: [{ slot: 'object', value: { text: 'a union of dockers' } }],
  },
].map((fact) => Fact.parse({ ...fact, evidence }));
const index = indexSheet({
  ...smallSheet,
  entities: [...smallSheet.entities, ...people],
  facts: [...smallSheet.facts, ...facts],
});

function offersFor(ask: string, stem: string): Offer[] {
  const [visit] = facts;
  return visit === undefined ? [] : listOffers(index, visit, Question.parse({ ask, stem }));
}

it.each([
  ['its post', 'Cay Dahl', 'Cay Dahl is the minister of fisheries.'],
  [
    'what it did',
    'Eva Falk',
    'Eva Falk delayed a vote on the border to keep a harbour for twenty years.',
  ],
  ['nothing, if no fact tells of it', 'Gro Holm', ''],
])('the feedback on a name says %s', (_, label, feedback) => {
  const offers = offersFor('subject', 'Who visited the gas works?');
  expect(offers.find((each) => each.label === label)).toMatchObject({ feedback });
});

it('offers the ends of others for an end, with what they were for', () => {
  const offers = offersFor('purpose', 'What did Ann Berg want to do at the gas works?');
  expect(offers.map(({ label }) => label)).toContain('Keep a harbour for twenty years');
  expect(offers.map(({ label }) => label)).not.toContain('A vote on the border');
});

it('offers what others dealt with for what somebody did, and never what the fact itself names', () => {
  const offers = offersFor('object', 'What did Ann Berg visit?');
  expect(offers.map(({ label }) => label)).toContain('A vote on the border');
  expect(offers.map(({ label }) => label).join(' ')).not.toContain('debts');
});

it.each([
  ['adds what else the same person did', [], [], 'Ann Berg led a union of dockers.'],
  ['adds nothing that readers have seen', ['Ann Berg led a union of dockers.'], [], undefined],
  [
    'adds nothing that a wrong answer tells already',
    [],
    ['Ann Berg led a union of dockers.'],
    undefined,
  ],
])('feedback on a right answer %s', (_, shown, used, more) => {
  const [visit] = facts;
  expect(visit && findMore(index, visit, { shown, used })).toBe(more);
});
