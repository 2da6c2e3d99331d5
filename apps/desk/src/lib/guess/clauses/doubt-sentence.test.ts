import { expect, test } from 'vitest';
import type { ClauseJson, FactJson } from '../../draft/draft.ts';
import { listDoubts } from './doubt-sentence.ts';

const evidence = [{ paragraph: 1, start: 0, end: 4 }];
const clause: ClauseJson = {
  kind: 'clause',
  id: 'plan',
  subject: { text: 'the plan' },
  verb: 'fail, failed, failed',
  evidence,
};
const claim = (content: string): FactJson => ({
  kind: 'claim',
  id: 'said',
  statement: '',
  voice: { type: 'attributed', claimant: 'osei', cue: 'says' },
  claimant: 'osei',
  cue: 'says',
  content,
  evidence,
});
const textsOf = (fact: FactJson, statement: string): string =>
  listDoubts(fact, statement)
    .map(({ field, text }) => `${field}: ${text}`)
    .join(' ');

test.each([
  ['The plan met protests over for ships to be sold.', '“over for” has a word too much'],
  ['Ama Osei’s return was seen as a test of the deal, under.', 'breaks off after “under”'],
  ['Kenya’s plan is.', 'breaks off after “is”'],
  ['Ama Osei says that “the port is safe.', 'quotation mark is not closed'],
  ['Kenya praised the The Harbour Post.', '“the The” has a word too much'],
])('“%s” has to be looked at', (statement, words) => {
  expect(textsOf(clause, statement)).toContain(words);
});

test('a part with the capital of a sentence has to be looked at', () => {
  const fact = { ...clause, subject: { text: 'The board’s plan' } };
  expect(textsOf(fact, 'The board’s plan failed.')).toMatch(/^subject: write “the” small/);
});

test.each([
  ['the port in danger', 'this has no verb'],
  ['Kenya’s actions', 'this has no verb'],
  ['would win', 'write who or what before “would”'],
  ['and Kenya was late', 'write who or what before “and”'],
  ['the team had', 'it breaks off after “had”'],
])('“Osei says that %s” has to be looked at', (content, words) => {
  expect(textsOf(claim(content), `Osei says that ${content}.`)).toMatch(`content: ${words}`);
});

test.each([
  ['The plan failed by at least 26 votes.', clause],
  ['Kenya handed the port over to Japan in under an hour.', clause],
  ['The plan was called for.', clause],
  ['Osei says that “a plan over for” all failed.', clause],
  ['Osei says that the port is safe.', claim('the port is safe')],
  ['Osei says that sailors need rest.', claim('sailors need rest')],
  ['Osei says that “we need rest”.', claim('“we need rest”')],
  ['Osei says that the sea took it.', claim('the sea took it')],
  ['Osei says that Kenya’s actions are late.', claim('Kenya’s actions are late')],
  ['Osei asked how late it is.', clause],
  ['Osei says that nobody knew where it was.', claim('nobody knew where it was')],
  ['Osei spoke of “a sad day”.', claim('“a sad day”')],
])('“%s” is a sentence', (statement, fact) => {
  expect(listDoubts(fact, statement)).toEqual([]);
});
