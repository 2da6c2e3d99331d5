import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import type { ClauseJson } from '../../draft/draft.ts';
import { stateFact } from '../../facts/state-fact.ts';
import { listInClause } from './doubt-clause.ts';
import { listDoubts } from './doubt-sentence.ts';

const clauseOf = (verb: string, parts: Partial<ClauseJson> = {}): ClauseJson => ({
  kind: 'clause',
  id: 'fact',
  subject: 'osei',
  verb,
  evidence: [{ paragraph: 1, start: 0, end: 4 }],
  ...parts,
});
const prize = { slot: 'object', value: { text: 'the prize' } };
const inKenya = { slot: 'place', before: 'in', value: 'kenya' };
const commander = { slot: 'complement', value: { text: 'the commander' } };
const ofCrew = { slot: 'of', before: 'of', value: { text: 'the crew' } };

test.each<[string, ClauseJson, string]>([
  [
    'Osei received in Kenya.',
    clauseOf('receive, received, received', { slots: [inKenya] }),
    'verb',
  ],
  ['Osei was.', clauseOf('be, was, been'), 'verb'],
  ['Osei was of the crew.', clauseOf('be, was, been', { slots: [ofCrew] }), 'verb'],
  ['Osei was gone.', clauseOf('go, went, gone', { passive: true }), 'verb'],
  [
    'Osei was commanded the prize.',
    clauseOf('command, commanded, commanded', { passive: true, slots: [prize] }),
    'verb',
  ],
  [
    'Osei flew Kenya.',
    clauseOf('fly, flew, flown', { slots: [{ slot: 'to', value: 'kenya' }] }),
    'to-before',
  ],
  [
    'Osei asked Kenya build a port.',
    clauseOf('ask, asked, asked', {
      slots: [{ slot: 'purpose', value: { text: 'build a port' } }],
    }),
    'purpose-before',
  ],
  ['Osei brought back.', clauseOf('bring, brought, brought', { particle: 'back' }), 'verb'],
])('“%s” is no sentence', (_statement, clause, field) => {
  expect(listInClause(clause).map((each) => each.field)).toEqual([field]);
});

test.each<[string, ClauseJson]>([
  ['Osei received the prize.', clauseOf('receive, received, received', { slots: [prize] })],
  ['Osei was in Kenya.', clauseOf('be, was, been', { slots: [inKenya] })],
  [
    'Osei was the commander of the crew.',
    clauseOf('be, was, been', { slots: [commander, ofCrew] }),
  ],
  ['Osei was received.', clauseOf('receive, received, received', { passive: true })],
  ['Osei was given the prize.', clauseOf('give, gave, given', { passive: true, slots: [prize] })],
  ['Osei took off.', clauseOf('take, took, taken', { particle: 'off' })],
  [
    'Osei wanted to leave.',
    clauseOf('want, wanted, wanted', {
      slots: [{ slot: 'purpose', before: 'to', value: { text: 'leave' } }],
    }),
  ],
  [
    'Osei set a goal before the day was out.',
    clauseOf('set, set, set', {
      slots: [prize, { slot: 'deadline', value: { text: 'before the day was out' } }],
    }),
  ],
])('“%s” is a sentence', (_statement, clause) => {
  expect(listInClause(clause)).toEqual([]);
});

test('no fact of a published quiz is doubted', () => {
  const doubts = bundledSheets
    .map((json) => FactSheet.parse(json))
    .flatMap(({ entities, facts, ...sheet }) => {
      const words = { ...sheet, entities, facts };
      return facts.flatMap((fact) => listDoubts(fact, stateFact(words, fact)));
    });
  expect(doubts).toEqual([]);
});
