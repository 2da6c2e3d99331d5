import type { PublicItem, Verdict } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { toFeedbackParagraphs } from './feedback-paragraphs.ts';

const asked = { number: 1, topic: 'figures', stem: 'Which?', options: [] } as const;
const choice: PublicItem = { ...asked, options: [], interaction: 'choice' };
const order: PublicItem = { ...asked, options: [], interaction: 'order' };

const read = (
  item: PublicItem,
  verdict: Verdict['verdict'],
  ...lines: readonly string[]
): string[] =>
  toFeedbackParagraphs(item, { verdict, feedback: lines.join('\n') }).map(({ about, text }) =>
    `${about} ${text}`.trim(),
  );

test('the note on a wrong answer and the one on the right answer say which answer they are about', () => {
  expect(
    read(choice, 'wrong', 'Three were planned.', 'Four: The last was added on the Sunday.'),
  ).toEqual(['Your answer: Three were planned.', 'Right: Four: The last was added on the Sunday.']);
});

test('a sentence that the note on the right answer has too is said once', () => {
  expect(
    read(
      choice,
      'partial',
      'Three were planned. One was added.',
      'One was added. It was the last.',
    ),
  ).toEqual(['Your answer: Three were planned.', 'Right: One was added. It was the last.']);
});

test.each([
  { item: choice, verdict: 'correct', lines: ['One.', 'Two.'] },
  { item: choice, verdict: 'passed', lines: ['One.', 'Two.'] },
  { item: choice, verdict: 'wrong', lines: ['One.'] },
  { item: order, verdict: 'wrong', lines: ['One.', 'Two.'] },
] as const)('feedback on a $verdict $item.interaction in $lines.length lines stays', (row) => {
  expect(read(row.item, row.verdict, ...row.lines)).toEqual(row.lines);
});
