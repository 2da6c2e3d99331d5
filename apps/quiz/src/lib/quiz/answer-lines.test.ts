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

test('an answer that is right, one that is missing and one that is wrong differ in sign and words', () => {
  expect(answerLines(choice, ['a', 'c'], ['a', 'b'])).toEqual([
    { label: 'Alpha', isSheets: true, isKey: true, sign: '✓', note: 'Your answer, right' },
    { label: 'Beta', isSheets: true, isKey: true, sign: '✓', note: 'Right answer' },
    { label: 'Gamma', isSheets: true, isKey: false, sign: '✗', note: 'Your answer, not right' },
  ]);
});

test('an order is shown as it should be, with where the reader put each line', () => {
  const lines = answerLines(order, ['a', 'c', 'b'], ['a', 'b', 'c']);
  expect(lines.map(({ label, note }) => `${label}: ${note}`)).toEqual([
    'Alpha: You had this right',
    'Beta: Not right: you put it at 3',
    'Gamma: Not right: you put it at 2',
  ]);
});

test('a match is shown as it should be, with what the reader chose', () => {
  const lines = answerLines(match, { a: 'x', b: 'y', c: 'y' }, { a: 'x', b: 'x', c: 'y' });
  expect(lines.map(({ label, sign }) => `${label} ${sign}`)).toEqual([
    'Alpha — East ✓',
    'Beta — East ✗',
    'Gamma — West ✓',
  ]);
});

test.each([choice, order, match])(
  'a passed $interaction item shows its key and blames nobody',
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
])('a typed answer that is wrong stands above the right one: $own, $right', (row) => {
  expect(answerLines(row.item, row.response, row.key)).toMatchObject([
    { label: row.own, isKey: false, sign: '✗', note: 'Your answer, not right' },
    { label: row.right, isKey: true, sign: '✓', note: 'Right answer' },
  ]);
});

test('a typed answer that is right stands alone', () => {
  expect(answerLines(number, 26, 26)).toMatchObject([
    { label: '26 people', isKey: true, sign: '✓', note: 'Your answer, right' },
  ]);
});

test('a passed item whose answer is typed shows the right one alone', () => {
  expect(answerLines(number, null, 26)).toMatchObject([
    { label: '26 people', isKey: true, sign: '✓', note: 'Right answer' },
  ]);
});

test('one is not said to be several', () => {
  expect(answerLines(number, 1, 1).map(({ label }) => label)).toEqual(['1']);
});

test('what the reader typed is in the language of the page, a unit and options in the sheet’s', () => {
  expect(answerLines(number, 1021, 1026).map(({ isSheets }) => isSheets)).toEqual([false, true]);
  expect(answerLines(date, '2025-05', '2025-06').map(({ isSheets }) => isSheets)).toEqual([
    false,
    false,
  ]);
});
