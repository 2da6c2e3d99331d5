import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import { listDatesBeside } from './edit-time.ts';

const text = 'Kenya opened a port Friday. Ama Osei was glad. In 1996 it had been sold.';
const article = await readArticle(`A headline\n${text}\nIn 2001 it burned.`);
const candidates = listCandidates(article, { published: '2026-03-06', language: 'en' });
const dates = candidates.filter((each) => each.kind === 'date');
const beside = (words: string): string[] => {
  const start = text.indexOf(words);
  const evidence = [{ paragraph: 1, start, end: start + words.length }];
  return listDatesBeside(evidence, dates, candidates).map((date) => date.text);
};

test('a fact is offered the dates of its sentence, or else of its paragraph', () => {
  expect(beside('Kenya opened a port')).toEqual(['Friday']);
  expect(beside('Ama Osei was glad')).toEqual(['Friday', '1996']);
});
