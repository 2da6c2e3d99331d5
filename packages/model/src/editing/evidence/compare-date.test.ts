import { describe, expect, test } from 'vitest';
import { compareDate } from './compare-date.ts';
import { readText } from './reading.ts';

const compare = (before: string, text: string): string | undefined =>
  compareDate({ type: 'date', slot: 'bound', before, date: { day: 10, month: 5 } }, readText(text));

describe('a bound agrees with', () => {
  test.each([
    ['until', 'It was shut until 10 May.'],
    ['no later than', 'They had to answer by the 10 May.'],
    ['by', 'The deadline is 10 May.'],
    ['since', 'It has been shut from 10 May.'],
    ['on', 'It was shut until 10 May.'],
    ['by', 'Until 10 May it was shut; they had to answer after 10 May.'],
  ])('"%s" in "%s"', (before, text) => {
    expect(compare(before, text)).toBeUndefined();
  });
});

test.each([
  ['since', 'It was shut until 10 May.', 'the sheet has "since" 10 May; the evidence says "until"'],
  ['by', 'After 10 May it shut.', 'the sheet has "by" 10 May; the evidence says "after"'],
  ['by', 'By 11 May it shut.', 'the sheet has 10 May; the evidence has these dates: "11 May"'],
])('a bound "%s" is refused by "%s"', (before, text, message) => {
  expect(compare(before, text)).toBe(message);
});
