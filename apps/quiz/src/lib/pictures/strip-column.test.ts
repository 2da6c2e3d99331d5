import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { stripHeight, toColumn } from './strip-column.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

test.each([
  { score: 1, facility: 0.625, words: 'Question 3: right, 1 of 1 point. 63% of readers knew it.' },
  { score: 1, facility: 1, words: 'Question 3: right, 1 of 1 point. All readers knew it.' },
  { score: 1, facility: 0, words: 'Question 3: right, 1 of 1 point. No reader knew it.' },
  { score: 1, facility: 0.999, words: 'Question 3: right, 1 of 1 point. 99% of readers knew it.' },
  { score: 1, facility: 0.001, words: 'Question 3: right, 1 of 1 point. 1% of readers knew it.' },
  { score: 1, facility: undefined, words: 'Question 3: right, 1 of 1 point. Too few readers yet.' },
])('formats a share of $facility as: $words', ({ words, ...shares }) => {
  expect(toColumn({ number: 3, verdict: 'correct', ...shares }).description).toBe(words);
});

test.each([
  { verdict: 'partial', score: 2 / 3, words: /^Question 1: partly right, 0\.67 of 1 point\./ },
  { verdict: 'wrong', score: 0, words: /^Question 1: wrong, 0 of 1 point\./ },
  { verdict: 'passed', score: 0, words: /^Question 1: skipped, 0 of 1 point\./ },
] as const)('describes the verdict $verdict in words', ({ words, ...item }) => {
  expect(toColumn({ number: 1, ...item }).description).toMatch(words);
});

test.each([
  { locale: 'ur', words: /63 فیصد قارئین/ },
  { locale: 'hi', words: /63% पाठकों/ },
] as const)('in $locale the percentage is written as the language does', ({ locale, words }) => {
  overwriteGetLocale(() => locale);
  const item = { number: 1, verdict: 'correct', score: 1, facility: 0.625 } as const;
  expect(toColumn(item).description).toMatch(words);
});

test('more points raise the dot, and more readers the column', () => {
  const none = toColumn({ number: 1, verdict: 'wrong', score: 0, facility: 0 });
  const half = toColumn({ number: 1, verdict: 'partial', score: 0.5, facility: 0.5 });
  const all = toColumn({ number: 1, verdict: 'correct', score: 1, facility: 1 });
  expect([none, half, all].map(({ dot, top }) => [dot, top])).toEqual([
    [stripHeight, stripHeight],
    [stripHeight / 2, stripHeight / 2],
    [0, 0],
  ]);
});

test('a question without readers has no column', () => {
  expect(toColumn({ number: 1, verdict: 'wrong', score: 0 }).top).toBeUndefined();
});
