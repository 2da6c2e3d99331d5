import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import type { ClauseJson, EntityJson } from '../../draft/draft.ts';
import { offerValues, offerVerb } from './offered-words.ts';

const entities: readonly EntityJson[] = [
  { type: 'organisation', form: 'state', id: 'ghana', label: 'Ghana' },
];
const paragraph = 'Ghana sent a ship on 3 March 2026. Nobody was hurt.';
const article = await readArticle(`Ghana sends a ship\n${paragraph}`);
const context = {
  paragraphs: article.paragraphs,
  candidates: listCandidates(article, { published: '2026-03-06', language: 'en' }),
  entities,
};
const factOf = (words: string): ClauseJson => {
  const start = paragraph.indexOf(words);
  return {
    kind: 'clause',
    id: 'sent',
    subject: { text: '' },
    verb: '',
    evidence: [{ paragraph: 1, start, end: start + words.length }],
  };
};

test('an empty subject is offered that of the sentence, and the marked words', () => {
  expect(offerValues(factOf('on 3 March 2026'), true, context)).toEqual([
    { label: 'Ghana', value: 'ghana', evidence: { paragraph: 1, start: 0, end: 5 } },
    { label: 'on 3 March 2026', value: { text: 'on 3 March 2026' } },
  ]);
});

test('another empty part is offered the marked words alone', () => {
  expect(offerValues(factOf('a ship'), false, context)).toEqual([
    { label: 'a ship', value: { text: 'a ship' } },
  ]);
});

test('an empty verb is offered that of the sentence', () => {
  expect(offerVerb(factOf('a ship'), context)).toBe('sent');
});
