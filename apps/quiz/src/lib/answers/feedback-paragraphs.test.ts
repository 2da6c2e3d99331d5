import type { PublicItem, Verdict } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { toFeedbackParagraphs } from './feedback-paragraphs.ts';

const asked = { number: 1, topic: 'figures', stem: 'Which?' } as const;
const options = [
  { id: 'a', label: 'Three' },
  { id: 'b', label: 'Four' },
  { id: 'c', label: 'That the talks go on, and that both sides publish what they said' },
];
const choice: PublicItem = { ...asked, interaction: 'choice', options };
const several: PublicItem = { ...asked, interaction: 'multipleChoice', options };
const order: PublicItem = { ...asked, interaction: 'order', options };
const number: PublicItem = { ...asked, interaction: 'number', unit: 'people' };

const read = (
  item: PublicItem,
  response: Parameters<typeof toFeedbackParagraphs>[1],
  verdict: Pick<Verdict, 'verdict' | 'key'>,
  ...lines: string[]
): string[] =>
  toFeedbackParagraphs(item, response, { ...verdict, feedback: lines.join('\n') }).map(
    ({ about, text }) => `${about} ${text}`.trim(),
  );
const wrong = { verdict: 'wrong', key: 'b' } as const;

test('the note on a wrong answer and the one on the right answer say which answer they are about', () => {
  expect(
    read(choice, 'a', wrong, 'That many were planned.', 'Four: The last was added on the Sunday.'),
  ).toEqual([
    'Your answer, Three: That many were planned.',
    'Right answer, Four: The last was added on the Sunday.',
  ]);
  expect(
    read(number, 15, { verdict: 'wrong', key: 26 }, 'Too few.', 'Seven parties sent them.'),
  ).toEqual(['Your answer, 15: Too few.', 'Right answer, 26 people: Seven parties sent them.']);
});

test('a label that is long, or that the sentence has, is not said again', () => {
  expect(read(choice, 'c', wrong, 'Neither side asked for it.', 'Four talks were held.')).toEqual([
    'Your answer: Neither side asked for it.',
    'Right answer: Four talks were held.',
  ]);
});

test('a sentence that the note on the right answer has too is said once', () => {
  expect(
    read(
      choice,
      'a',
      wrong,
      'Three were planned. One was added.',
      'One was added. It was the last.',
    ),
  ).toEqual([
    'Your answer: Three were planned.',
    'Right answer, Four: One was added. It was the last.',
  ]);
  expect(read(choice, 'a', wrong, 'One was added.', 'One was added.')).toEqual([
    'Right answer, Four: One was added.',
  ]);
});

test('each wrong one of several answers has its note, and all right ones have one', () => {
  const partial = { verdict: 'partial' as const, key: ['b', 'c'] };
  expect(read(several, ['a', 'b'], partial, 'It was planned.', 'Both were held.')).toEqual([
    'Your answer, Three: It was planned.',
    'Right answers: Both were held.',
  ]);
});

test('if a note cannot be matched with an answer, it names none', () => {
  const partial = { verdict: 'wrong' as const, key: ['c'] };
  expect(read(several, ['a', 'b'], partial, 'It was planned.', 'This was agreed.')[0]).toBe(
    'Your answer: It was planned.',
  );
});

test('feedback on a right answer, on none and on the parts of an order stays as it is', () => {
  const key = ['c', 'b', 'a'];
  for (const lines of [
    read(choice, 'b', { verdict: 'correct', key: 'b' }, 'One.', 'Two.'),
    read(choice, null, { verdict: 'passed', key: 'b' }, 'One.', 'Two.'),
    read(order, ['a', 'b', 'c'], { verdict: 'wrong', key }, 'One.', 'Two.'),
  ]) {
    expect(lines).toEqual(['One.', 'Two.']);
  }
});
