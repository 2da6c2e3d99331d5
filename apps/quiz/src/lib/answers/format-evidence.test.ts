import { expect, test } from 'vitest';
import { formatEvidence } from './format-evidence.ts';

test.each([
  { paragraphs: [3], words: 'paragraph 3' },
  { paragraphs: [5, 3, 5], words: 'paragraphs 3 and 5' },
  { paragraphs: [0], words: 'the headline' },
  { paragraphs: [2, 0], words: 'the headline and paragraph 2' },
])('formats evidence in $paragraphs as "$words"', ({ paragraphs, words }) => {
  expect(formatEvidence(paragraphs.map((paragraph) => ({ paragraph })))).toBe(words);
});
