import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import type { SheetJson } from '../draft/draft.ts';
import { checkSheet } from './check-sheet.ts';
import { describeQuiz } from './describe-quiz.ts';

const name = (id: string): string => `${id}?`;
const outlook = { wanted: 10, items: 12, least: 10, most: 10, apart: [] };

test.each([
  [outlook, 'A quiz of these questions has 10.'],
  [{ ...outlook, items: 0, least: 0, most: 0 }, 'There is no question yet'],
  [{ ...outlook, items: 1, least: 1, most: 1 }, 'A quiz has 1 question, because there are no more'],
  [
    { ...outlook, items: 7, least: 7, most: 7 },
    'A quiz has 7 questions, because there are no more',
  ],
  [{ ...outlook, least: 7, most: 7 }, 'A quiz of these 12 questions has 7, because some'],
  [{ ...outlook, least: 7, most: 9 }, 'A quiz of these 12 questions has 7 to 9, because some'],
])('says how long the quiz of %o is', (given, text) => {
  expect(describeQuiz(given, name).text).toContain(text);
});

test.each([
  ['repeats', '“a?” asks much the same as “b?”'],
  ['tells', '“a?” tells the answer of “b?”'],
  ['is told by', '“b?” tells the answer of “a?”'],
  ['limits', '“a?” and “b?” have each other’s right answer as a wrong one'],
] as const)('says which questions may not meet, and why: %s', (how, text) => {
  const given = { ...outlook, least: 7, most: 7, apart: [{ item: 'a', from: 'b', how }] };
  expect(describeQuiz(given, name).apart).toEqual([text]);
});

test('dropped questions are in no quiz', () => {
  const [finished] = bundledSheets.map((json) => FactSheet.parse(json));
  if (finished === undefined) throw new RangeError('Cannot test without a sheet');
  const few: SheetJson = {
    ...finished,
    facts: finished.facts.slice(0, 3),
    arrangements: [],
    signatures: [],
    dropped: [],
  };
  const { quiz, stems } = checkSheet(few);
  const [item = ''] = Object.keys(stems);
  expect(quiz.items).toBeGreaterThan(1);
  const dropped = [{ item, reason: 'It is too easy.' }];
  expect(checkSheet({ ...few, dropped }).quiz.items).toBe(quiz.items - 1);
});
