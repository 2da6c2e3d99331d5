import { expect, test } from 'vitest';
import type { SheetJson } from '../../draft/draft.ts';
import { addSource } from '../../facts/edit-question.ts';
import { listKnownWords } from './not-in-article.ts';
import { listUnsourced } from './unsourced.ts';

const sheet: SheetJson = {
  id: 'lock',
  language: 'en',
  headline: 'The lock',
  summary: 'A lock.',
  source: { digest: 'x', paragraphs: [8, 40] },
  entities: [],
  facts: [
    {
      kind: 'clause',
      id: 'lock',
      subject: { text: 'the lock' },
      verb: 'open, opened, opened',
      evidence: [],
      questions: [
        {
          ask: 'subject',
          more: 'It was built by Anders Holm.',
          foils: [
            { label: 'The bridge', because: 'The bridge was opened in 1987.' },
            { label: 'The mill', because: 'The mill is closed.' },
          ],
        },
        { ask: 'time', as: 'date', more: 'Selma saw it.', foils: [] },
      ],
    },
  ],
  dropped: [{ item: 'lock/time-date', reason: 'dull' }],
};
const known = listKnownWords(['The lock', 'The lock was opened. The mill is closed.'], sheet);

test('the lines with a number or a name of their own are listed, with their places; those of dropped questions are not', () => {
  expect(listUnsourced(sheet, known)).toEqual([
    {
      text: 'It was built by Anders Holm.',
      words: ['Anders', 'Holm'],
      item: 'lock/subject-choice',
      place: { fact: 0, question: 0 },
    },
    {
      text: 'The bridge. The bridge was opened in 1987.',
      words: ['1987'],
      item: 'lock/subject-choice',
      place: { fact: 0, question: 0, foil: 0 },
    },
  ]);
});

test('a line whose page is named is listed no more', () => {
  const page = {
    id: 'page',
    statement: 'Anders Holm built it.',
    source: { title: 'Locks', url: 'https://locks.example', accessed: '2026-01-02' },
  };
  const [line] = listUnsourced(sheet, known);
  const named = line?.place && addSource(sheet, line.place, page);
  expect(named && listUnsourced(named, known).map(({ words }) => words)).toEqual([['1987']]);
  expect(named?.facts[0]?.questions?.[0]?.sources).toEqual(['page']);
});

test('nothing is listed while the words of the article are not at hand', () => {
  expect(listUnsourced(sheet, undefined)).toEqual([]);
});
