import type { PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { answerLines } from './answer-lines.ts';

const base = {
  number: 1,
  topic: 'dates',
  stem: 'Which?',
  options: [
    { id: 'a', label: 'Alpha' },
    { id: 'b', label: 'Beta' },
    { id: 'c', label: 'Gamma' },
  ],
} satisfies Partial<PublicItem>;
const choice: PublicItem = { ...base, interaction: 'multipleChoice' };
const order: PublicItem = { ...base, interaction: 'order' };
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
    { label: 'Alpha', isKey: true, sign: '✓', note: 'Your answer, right' },
    { label: 'Beta', isKey: true, sign: '✓', note: 'Right answer' },
    { label: 'Gamma', isKey: false, sign: '✗', note: 'Your answer, not right' },
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
