import type { PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { answerLines } from './answer-lines.ts';

const asked = { number: 1, topic: 'dates', stem: 'Which?' } as const;
const base = {
  ...asked,
  options: [
    { id: 'a', label: 'Alpha' },
    { id: 'b', label: 'Beta' },
    { id: 'c', label: 'Gamma' },
  ],
};
const choice: PublicItem = { ...base, interaction: 'multipleChoice' };
const order: PublicItem = { ...base, interaction: 'order' };
const number: PublicItem = { ...asked, interaction: 'number', unit: 'people' };
const date: PublicItem = { ...asked, interaction: 'date', granularity: 'day' };
const match: PublicItem = {
  ...base,
  interaction: 'match',
  targets: [
    { id: 'x', label: 'East' },
    { id: 'y', label: 'West' },
  ],
};

const line = { isSheetText: true };
const right = { outcome: 'correct', sign: '✓' };
const wrong = { outcome: 'wrong', sign: '✗' };

test('right, missing and wrong options differ in sign and colour, and notes say which were chosen', () => {
  expect(answerLines(choice, ['a', 'c'], ['a', 'b'])).toEqual([
    { ...line, label: 'Alpha', isKey: true, ...right, note: 'Your answer' },
    { ...line, label: 'Beta', isKey: true, ...right, note: 'Right answer' },
    { ...line, label: 'Gamma', isKey: false, ...wrong, note: 'Your answer' },
  ]);
});

test('lists an order item in the right order, with the positions that the reader chose', () => {
  const lines = answerLines(order, ['a', 'c', 'b'], ['a', 'b', 'c']);
  expect(lines.map(({ label, sign, note }) => `${label} ${sign} ${note}`.trim())).toEqual([
    'Alpha ✓',
    'Beta ✗ You put it at number 3',
    'Gamma ✗ You put it at number 2',
  ]);
  expect(lines.map(({ outcome, isKey }) => isKey && outcome)).not.toContain('wrong');
});

test('a wrong pair of a match item is followed by the right one, and no right pair is marked as wrong', () => {
  const lines = answerLines(match, { a: 'x', b: 'y', c: 'y' }, { a: 'x', b: 'x', c: 'y' });
  expect(lines.map(({ label, sign }) => `${label} ${sign}`)).toEqual([
    'Alpha — East ✓',
    'Beta — West ✗',
    'Beta — East ✓',
    'Gamma — West ✓',
  ]);
});

test.each([choice, order, match])(
  'a passed $interaction item shows its key, and marks no option as wrong',
  (item) => {
    const key = item.interaction === 'match' ? { a: 'x', b: 'x', c: 'y' } : ['a', 'b', 'c'];
    expect(answerLines(item, null, key).map(({ sign }) => sign)).not.toContain('✗');
  },
);

test.each([
  { item: number, response: 1021, key: 1026, own: '1,021', right: '1,026 people' },
  { item: number, response: 1, key: 2.5, own: '1', right: '2.5 people' },
  {
    item: date,
    response: '2025-05-07',
    key: '2025-06-02',
    own: '7 May 2025',
    right: '2 June 2025',
  },
  { item: date, response: '2025-05', key: '2025-06', own: 'May 2025', right: 'June 2025' },
])('lists a wrong typed answer above the right one: $own, $right', (row) => {
  expect(answerLines(row.item, row.response, row.key)).toMatchObject([
    { label: row.own, isKey: false, sign: '✗', note: 'Your answer' },
    { label: row.right, isKey: true, sign: '✓', note: 'Right answer' },
  ]);
});

test('a right typed answer is the only line', () => {
  expect(answerLines(number, 26, 26)).toMatchObject([
    { label: '26 people', isKey: true, sign: '✓', note: 'Your answer' },
  ]);
});

test('a passed item with a typed answer has only the right answer', () => {
  expect(answerLines(number, null, 26)).toMatchObject([
    { label: '26 people', isKey: true, sign: '✓', note: 'Right answer' },
  ]);
});

test('the number one has no plural unit', () => {
  expect(answerLines(number, 1, 1).map(({ label }) => label)).toEqual(['1']);
});

test('typed answers are in the language of the page, units and options in that of the sheet', () => {
  expect(answerLines(number, 1021, 1026).map(({ isSheetText }) => isSheetText)).toEqual([
    false,
    true,
  ]);
  expect(answerLines(date, '2025-05', '2025-06').map(({ isSheetText }) => isSheetText)).toEqual([
    false,
    false,
  ]);
});

test.each([
  { item: choice, response: ['a'], lines: ['Alpha ● Your answer', 'Beta', 'Gamma'] },
  { item: order, response: ['b', 'a', 'c'], lines: ['Beta', 'Alpha', 'Gamma'] },
  {
    item: match,
    response: { a: 'x', b: 'y', c: 'x' },
    lines: ['Alpha — East', 'Beta — West', 'Gamma — East'],
  },
  { item: number, response: 1021, lines: ['1,021 ● Your answer'] },
  { item: date, response: '2025-06-02', lines: ['2 June 2025 ● Your answer'] },
  { item: number, response: null, lines: [] },
])(
  'while the key is not to be seen, an answer to a $item.interaction item is shown alone',
  (row) => {
    const shown = answerLines(row.item, row.response, undefined);
    expect(shown.map(({ label, sign, note }) => `${label} ${sign} ${note}`.trim())).toEqual(
      row.lines,
    );
    expect(shown.every(({ outcome, isKey }) => outcome === '' && !isKey)).toBe(true);
  },
);
