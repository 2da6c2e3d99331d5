import type { PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { formatInstruction, listEnhancedSentences } from './instruction.ts';

const base = { number: 1, topic: 'dates', stem: 'Which?' } as const;
const choiceOf = (...labels: string[]): Extract<PublicItem, { interaction: 'choice' }> => ({
  ...base,
  interaction: 'choice',
  options: labels.map((label, index) => ({ id: `${index}`, label })),
});
const textOf = (
  device: 'keys' | 'touch',
  ...[item, atOnce, explains]: Parameters<typeof listEnhancedSentences>
): string | undefined =>
  listEnhancedSentences(item, atOnce, explains)
    ?.filter((sentence) => sentence.device === 'any' || sentence.device === device)
    .map(({ text }) => text)
    .join(' ');

test.each([
  { stem: 'Which two of these belonged to the delegation?', says: 'Choose two.' },
  { stem: 'After the talks, which three charges were made?', says: 'Choose three.' },
  { stem: 'Which of these belonged to the delegation? Choose two.', says: 'Choose two.' },
  { stem: 'Which 5 of these belonged to the delegation?', says: 'Choose five.' },
  { stem: 'Which six of these belonged to the delegation?', says: 'Choose 6.' },
  { stem: 'Which of these belonged to the delegation? Choose both.', says: 'Choose two.' },
  { stem: 'What did they choose two of?', says: 'Choose all that are right.' },
  { stem: 'Which of the two parties said this?', says: 'Choose all that are right.' },
  { stem: 'Which of these did the two leaders sign?', says: 'Choose all that are right.' },
])('“$stem” asks: $says', ({ stem, says }) => {
  expect(
    formatInstruction({ ...base, stem, interaction: 'multipleChoice', options: [] }, true),
  ).toBe(says);
});

test('a first choice says in one place how it is answered, and where to change it', () => {
  const change = 'To confirm each answer first, see “More”.';
  const item = choiceOf('Moscow', 'Geneva');
  expect(textOf('keys', item, 'choice', true)).toBe(
    `Click an answer: it counts at once. On a keyboard, press 1 to 2, then Enter. ${change}`,
  );
  expect(textOf('keys', choiceOf('7', '11'), 'choice', true)).toContain(
    'press A to B, then Enter.',
  );
  expect(textOf('touch', item, 'choice', true)).toBe(`Tap an answer: it counts at once. ${change}`);
});

test('a later choice says nothing, unless it is made on a picture', () => {
  const item = choiceOf('Moscow', 'Geneva');
  expect(textOf('keys', item, 'choice', false)).toBe('');
  const map: PublicItem = { ...item, picture: { kind: 'map', marks: [] } };
  expect(textOf('keys', map, 'choice', false)).toBe('Choose a place, on the map or in the list.');
  expect(textOf('keys', map, 'choice', true)).toContain('It counts at once.');
});

test.each([
  {
    atOnce: 'confidence',
    says: /^Choose one and say how sure you are; then it counts\. “Submit” sends it without saying how sure you are\. To/,
  },
  {
    atOnce: undefined,
    says: /^Choose one, then press “Submit”\. Your first answer counts\. On a keyboard, press 1 to 2, then Enter\.$/,
  },
] as const)('with a choice that counts by $atOnce it says what happens there', (row) => {
  const text = textOf('keys', choiceOf('Moscow', 'Geneva'), row.atOnce, true);
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
