import { expect, test } from 'vitest';
import { formatQuestionCounts } from './format-question-counts.ts';

const none = { kept: 0, rewritten: 0, rekeyed: 0, retired: 0, added: 0 };

test.each([
  { items: { ...none, rekeyed: 1 }, words: '1 with a new right answer' },
  { items: { ...none, retired: 2, kept: 40 }, words: '2 removed and 40 unchanged' },
  {
    items: { kept: 5, rewritten: 2, rekeyed: 1, retired: 3, added: 4 },
    words: '1 with a new right answer, 2 reworded, 3 removed, 4 added and 5 unchanged',
  },
  { items: none, words: '' },
])('formats $items as "$words"', ({ items, words }) => {
  expect(formatQuestionCounts(items)).toBe(words);
});
