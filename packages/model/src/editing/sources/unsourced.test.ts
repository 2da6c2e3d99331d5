import { expect, test } from 'vitest';
import type { SheetInput } from '../questions/loose-sheet.ts';
import { listKnownWords } from './not-in-article.ts';
import { listUnsourced } from './unsourced.ts';

const sheet: SheetInput = {
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
  const [fact] = sheet.facts;
  const [question, typed] = fact?.questions ?? [];
  if (fact === undefined || question === undefined || typed === undefined) throw new RangeError();
  const questions = [{ ...question, sources: ['page'] }, typed];
  const named = listUnsourced({ ...sheet, facts: [{ ...fact, questions }] }, known);
  expect(named.map(({ words }) => words)).toEqual([['1987']]);
});

test('a remark is listed with its fact, unless its page is named', () => {
  const [fact] = sheet.facts;
  if (fact === undefined) throw new RangeError();
  const remarked = { ...fact, questions: [], remark: 'Anders Holm had built it.' };
  const listed = (each: typeof fact) => {
    const own = { ...sheet, facts: [each] };
    return listUnsourced(own, listKnownWords(['The lock', 'The lock was opened.'], own));
  };
  expect(listed(remarked)).toEqual([
    { text: 'Anders Holm had built it.', words: ['Holm'], item: 'lock/remark' },
  ]);
  expect(listed({ ...remarked, remarkSources: ['page'] })).toEqual([]);
});

test('a line of a question about two facts is listed with the id of its item', () => {
  const between: NonNullable<SheetInput['arrangements']>[number] = {
    as: 'number',
    id: 'wait',
    topic: 'dates',
    stem: 'How long was the wait?',
    between: ['lock', 'lock'],
    foils: [{ number: 3, because: 'The wait for Selma was 3 days.' }],
  };
  const arranged = { ...sheet, facts: [], arrangements: [between] };
  expect(listUnsourced(arranged, known)).toEqual([
    { text: 'The wait for Selma was 3 days.', words: ['Selma', '3'], item: 'wait/between' },
  ]);
  const dropped = [{ item: 'wait/between', reason: 'dull' }];
  expect(listUnsourced({ ...arranged, dropped }, known)).toEqual([]);
});

test('nothing is listed while the words of the article are not at hand', () => {
  expect(listUnsourced(sheet, undefined)).toEqual([]);
});
