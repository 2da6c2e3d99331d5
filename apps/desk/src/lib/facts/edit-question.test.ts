import { expect, test } from 'vitest';
import type { FactJson, QuestionJson, SheetJson } from '../draft/draft.ts';
import {
  addFoil,
  addQuestion,
  addSource,
  hasFoil,
  mostFoils,
  needsReason,
  removeSource,
} from './edit-question.ts';

const fact: FactJson = {
  kind: 'clause',
  id: 'flood',
  subject: { text: 'the river' },
  verb: 'rise, rose, risen',
  evidence: [{ paragraph: 1, start: 0, end: 4 }],
  briefingOnly: 'not news',
};
const sheet: SheetJson = {
  id: 'river',
  language: 'en',
  headline: 'The river rises',
  summary: 'It rose.',
  source: { digest: '0'.repeat(64), paragraphs: [15, 20] },
  entities: [
    { type: 'person', id: 'ada', label: 'Ada', about: 'Ada is the mayor.' },
    { type: 'person', id: 'ben', label: 'Ben' },
  ],
  facts: [
    addQuestion(fact, { ask: 'subject', foils: [{ label: 'The lake' }, { label: 'The sea' }] }),
  ],
};
const page = {
  id: 'page',
  statement: 'The lake is dry.',
  source: { title: 'Lakes', url: 'https://example.org/lakes', accessed: '2026-11-29' },
};

test('a fact that is asked about is no longer only for the briefing', () => {
  expect(addQuestion(fact, { ask: 'time' }).briefingOnly).toBeUndefined();
});

test('no more wrong answers are added than a question takes', () => {
  let question: QuestionJson = { ask: 'subject' };
  for (let at = 0; at < mostFoils + 2; at += 1) question = addFoil(question, { number: at });
  expect(question.foils).toHaveLength(mostFoils);
});

test('a wrong answer is the same whatever its reason', () => {
  const question: QuestionJson = { ask: 'subject', foils: [{ entity: 'ada', because: 'No.' }] };
  expect(hasFoil(question, { entity: 'ada' })).toBe(true);
  expect(hasFoil(question, { label: 'ada' })).toBe(false);
});

test.each([
  [{ entity: 'ada' }, false],
  [{ entity: 'ben' }, true],
  [{ fact: 'flood' }, false],
  [{ label: 'The lake' }, true],
  [{ date: '2026-01-01' }, true],
])('whether %j needs a reason: %s', (foil, isNeeded) => {
  expect(needsReason(sheet, foil)).toBe(isNeeded);
});

test('a page goes when the last wrong answer that names it does', () => {
  const place = { fact: 0, question: 0, foil: 0 };
  const sourced = addSource(sheet, place, page);
  const twice = addSource({ ...sourced, outside: [] }, { ...place, foil: 1 }, page);
  const once = removeSource(twice, place, 'page');
  expect(once.outside).toEqual([page]);
  expect(removeSource(once, { ...place, foil: 1 }, 'page').outside).toEqual([]);
});
