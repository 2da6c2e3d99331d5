import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import { toFact } from './to-fact.ts';

const article = await readArticle(
  'Two towns agree\nMayor Ana Sol signed the pact in Lima on 3 May.\nShe signed. She signed.',
);
const entities = [
  { type: 'person', id: 'ana-sol', label: 'Ana Sol', aliases: ['Mayor Ana Sol'] },
  { type: 'place', id: 'lima', label: 'Lima' },
] as const;
const sheet = { entities: entities.map((each) => ({ ...each, aliases: [] })), facts: [] };
const proposal = {
  quote: 'Ana Sol signed the pact in Lima on 3 May',
  subject: 'Ana Sol',
  verb: 'sign, signed, signed',
  object: 'the pact',
  place: 'lima',
  date: '2026-05-03',
};

test('a proposal becomes a clause with its place in the article, and with the names of the sheet', () => {
  expect(toFact(article, sheet, proposal)).toEqual({
    kind: 'clause',
    id: 'ana-sol-sign-the-pact',
    subject: 'ana-sol',
    verb: 'sign, signed, signed',
    slots: [
      { slot: 'object', value: { text: 'the pact' } },
      { slot: 'place', before: 'in', value: 'lima' },
    ],
    time: { granularity: 'day', date: '2026-05-03' },
    evidence: [{ paragraph: 1, start: 6, end: 46 }],
  });
});

test.each([
  { why: 'words that the article does not have', quote: 'Ana Sol signed a pact' },
  { why: 'words that it has twice', quote: 'She signed.' },
])('a proposal with $why is dropped', ({ quote }) => {
  expect(toFact(article, sheet, { ...proposal, quote })).toBeUndefined();
});

test('a proposal with a speaker that the sheet does not know is dropped', () => {
  expect(toFact(article, sheet, { ...proposal, speaker: 'The council' })).toBeUndefined();
  expect(toFact(article, sheet, { ...proposal, speaker: 'Ana Sol' })?.voice).toEqual({
    type: 'attributed',
    claimant: 'ana-sol',
    cue: 'says',
  });
});
