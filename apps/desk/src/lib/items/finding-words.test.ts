import { expect, test } from 'vitest';
import { explainFinding, explainMissing, toPlainWords } from './finding-words.ts';

test.each([
  ['Its stem does not end with "?"', 'The question does not end with “?”'],
  [
    'Its key "The final" is longer than every distractor',
    'The right answer “The final” is longer than every wrong answer',
  ],
  ['Its options are of several forms: day, name', 'The answers are of several forms: day, name'],
  [
    '“the key of it” does not stand beside who says so',
    '“the key of it” does not stand beside who says so',
  ],
  [
    'The statement tells another date than the slots of the fact',
    'The statement tells another date than the parts of the fact',
  ],
])('%j is said as %j', (message, plain) => {
  expect(toPlainWords(message)).toBe(plain);
});

test('a finding quotes a question instead of its id', () => {
  const nameItem = (id: string) => (id === 'storm/time-choice' ? 'When was the storm?' : undefined);
  expect(toPlainWords('"storm/time-choice" and "Oslo" ask the same', nameItem)).toBe(
    '“When was the storm?” and “Oslo” ask the same',
  );
});

test('a finding says what to do, without words for a terminal', () => {
  const message =
    'None of its 3 items is signed as it is now, and readers get signed items only: read them with "npx -y pnpm@12 sheet bank x", then run "npx -y pnpm@12 sheet sign x --all"';
  expect(explainFinding({ check: 30, message })).toEqual({
    what: 'None of its 3 questions is signed as it is now, and readers get signed questions only.',
    advice: 'Read the questions and sign those that you would print.',
  });
});

test.each([
  ['needs two wrong answers', 'It needs at least two wrong answers.'],
  ['needs another wrong answer', 'It needs another wrong answer.'],
  ['needs the question in your own words', 'It needs the words of the question.'],
  [
    'needs a number in the slot "object", or to be answered in another way',
    'The fact gives no number here; let it be answered in another way.',
  ],
  [
    'needs a day, a month or a year, or to be answered in another way',
    'The fact gives no day, month or year here; let it be answered in another way.',
  ],
  [
    'asks to type a number that is only a bound; let readers choose it, or ask for it in words of your own',
    'Asks to type a number that is only a bound; let readers choose it, or ask for it in words of your own.',
  ],
])('a question that readers do not get because it %j is explained as %j', (missing, sentence) => {
  expect(explainMissing(missing)).toBe(sentence);
});
