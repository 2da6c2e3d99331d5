import type { PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { formatInstruction, listEnhancedSentences } from './instruction.ts';

const base = { number: 1, topic: 'dates', stem: 'Which?' } as const;
const choiceOf = (...labels: string[]): PublicItem => ({
  ...base,
  interaction: 'choice',
  options: labels.map((label, index) => ({ id: `${index}`, label })),
});
const textOf = (...[item, atOnce, explains]: Parameters<typeof listEnhancedSentences>): string =>
  listEnhancedSentences(item, atOnce, explains)
    .map(({ text }) => text)
    .join(' ');

test.each([
  { stem: 'Which two of these belonged to the delegation?', says: 'Choose two.' },
  { stem: 'After the talks, which three charges were made?', says: 'Choose three.' },
  { stem: 'Which of the two parties said this?', says: 'Choose all that are right.' },
  { stem: 'Which of these did the two leaders sign?', says: 'Choose all that are right.' },
])('“$stem” asks: $says', ({ stem, says }) => {
  expect(
    formatInstruction({ ...base, stem, interaction: 'multipleChoice', options: [] }, true),
  ).toBe(says);
});

test('a first choice says in one place how it counts, by keys too, and where to change it', () => {
  expect(textOf(choiceOf('Moscow', 'Geneva'), 'choice', true)).toBe(
    'Choose one. It counts at once. On a keyboard, press its number, then Enter. To confirm each answer first, see “More”.',
  );
  expect(textOf(choiceOf('7', '11'), 'choice', true)).toContain('press its letter, then Enter');
  expect(textOf(choiceOf('Moscow', 'Geneva'), 'choice', false)).toBe(
    'Choose one. It counts at once.',
  );
});

test.each([
  {
    atOnce: 'confidence',
    says: /^Choose one and say how sure you are; then it counts\. “Submit” sends it without\. To/,
  },
  {
    atOnce: undefined,
    says: /^Choose one, then press “Submit”\. Your first answer counts\. On a keyboard, [^.]*\.$/,
  },
] as const)('with a choice that counts by $atOnce it says what happens there', (row) => {
  const text = textOf(choiceOf('Moscow', 'Geneva'), row.atOnce, true);
  expect(text).toMatch(row.says);
  expect(text).not.toContain('at once');
});

test('a date says in which year it is taken to be only if its stem asks about a year', () => {
  const date = { ...base, interaction: 'date', granularity: 'day' } as const;
  expect(formatInstruction({ ...date, stem: 'When was he elected?' }, false)).not.toContain(
    'taken',
  );
  expect(formatInstruction({ ...date, stem: 'On which day in 1961 did he fly?' }, false)).toContain(
    'taken to be in 1961',
  );
});

test('where letters mark the options, each question says so for keyboards', () => {
  for (const atOnce of ['choice', undefined] as const)
    expect(textOf(choiceOf('7', '11'), atOnce, false)).toMatch(
      /^Choose one\. .*press its letter, then Enter\.$/,
    );
});
