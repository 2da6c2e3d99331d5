import { expect, it } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { Entity } from '../../sheet/entity.ts';
import { Fact } from '../../sheet/fact.ts';
import { Question } from '../../sheet/question.ts';
import { findMore } from './find-more.ts';
import { isFitting, listOffers, type Offer } from './offers.ts';

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

/** A fact that was not there, in a sheet with the others, and what is offered beside a part of it. */
function labelsBeside(fields: object, ask: string, stem: string, headline = 'Gas works'): string[] {
  const fact = Fact.parse({ kind: 'clause', id: 'other', evidence, ...fields });
  const all = indexSheet({ ...index.sheet, headline, facts: [...index.sheet.facts, fact] });
  return listOffers(all, fact, Question.parse({ ask, stem }))
    .filter(isFitting)
    .map(({ label }) => label);
}

const toPurpose = (text: string) => ({
  subject: 'gro-holm',
  verb: 'vote, voted, voted',
  slots: [{ slot: 'purpose', before: 'to', value: { text } }],
});

it('does not offer words that the headline has above the question', () => {
  const fields = toPurpose('open the sluice');
  const asked = ['purpose', 'What did Gro Holm vote to do?'] as const;
  const label = 'Discuss the debts of the ministry';
  expect(labelsBeside(fields, ...asked)).toContain(label);
  expect(labelsBeside(fields, ...asked, 'Ministry to discuss debts')).not.toContain(label);
});

it('offers what somebody did only beside what somebody did, not beside a thing', () => {
  const asked = ['purpose', 'What did Gro Holm vote for?'] as const;
  expect(labelsBeside(toPurpose('all old sluices'), ...asked)).toEqual([]);
});

it('offers no thing beside how something is', () => {
  const fields = {
    subject: { text: 'the union' },
    verb: 'become, became, become',
    slots: [{ slot: 'complement', value: { text: 'independent' } }],
  };
  expect(labelsBeside(fields, 'complement', 'What did the union become?')).toEqual([]);
});

it('offers what was said beside “that”, and not beside “until”', () => {
  const until = (before: string) => ({
    subject: { text: 'the harbour' },
    verb: 'stay, stayed, stayed',
    slots: [{ slot: 'until', before, value: { text: 'the ships have left it' } }],
  });
  const labels = ['until', 'that'].map((before) =>
    labelsBeside(until(before), 'until', 'What has to be before the harbour is open?'),
  );
  expect(labels[0]).toEqual([]);
  expect(labels[1]?.length).toBeGreaterThan(0);
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

it('feedback on a right answer is not just about somebody of whom the whole article tells', () => {
  const deedOf = (id: string, verb: string, object: string, date?: string) =>
    Fact.parse({
      kind: 'clause',
      id,
      subject: smallSheet.entities[0]?.id,
      verb,
      slots: [{ slot: 'object', value: { text: object } }],
      ...(date === undefined ? {} : { time: { granularity: 'day', date } }),
      evidence,
    });
  const asked = deedOf('asked', 'close, closed, closed', 'a turbine', '2001-03-02');
  const others = ['a choir', 'old coins', 'two ships'].map((object, at) =>
    deedOf(`other-${at}`, 'like, liked, liked', object),
  );
  const shown = { shown: ['What was closed?'], used: [] };
  const find = (...more: Fact[]) =>
    findMore(indexSheet({ ...smallSheet, facts: [asked, ...others, ...more] }), asked, shown);
  expect(find()).toBeUndefined();
  expect(find(deedOf('later', 'sell, sold, sold', 'a mill', '2004-03-02'))).toBeUndefined();
  expect(find(deedOf('soon', 'sell, sold, sold', 'a mill', '2001-03-05'))).toContain('a mill');
  expect(find(deedOf('same', 'repair, repaired, repaired', 'the turbine at night'))).toContain(
    'repaired',
  );
});

it('feedback on a right answer is about the same matter if nobody else did anything, and is not told twice', () => {
  const told = (text: string, id: string) =>
    Fact.parse({
      kind: 'clause',
      id,
      subject: { text },
      verb: 'close, closed, closed',
      slots: [{ slot: 'object', value: { text: 'a turbine of the sluice' } }],
      evidence,
    });
  const [asked, kin, stranger] = [
    told('the engineers', 'asked'),
    Fact.parse({
      kind: 'clause',
      id: 'kin',
      subject: { text: 'a flood' },
      verb: 'damage, damaged, damaged',
      slots: [{ slot: 'object', value: { text: 'the turbine and two gates' } }],
      evidence,
    }),
    Fact.parse({
      kind: 'clause',
      id: 'stranger',
      subject: { text: 'a choir' },
      verb: 'sing, sang, sung',
      slots: [{ slot: 'place', before: 'in', value: { text: 'the old theatre' } }],
      evidence,
    }),
  ];
  const sheet = indexSheet({ ...smallSheet, facts: [asked, kin, stranger] });
  const without = { shown: ['What did the engineers close?'], used: [] };
  const statement = 'A flood damaged the turbine and two gates.';
  expect(findMore(sheet, asked, without)).toBe(statement);
  expect(findMore(sheet, asked, { ...without, told: new Set([statement]) })).toBeUndefined();
});
