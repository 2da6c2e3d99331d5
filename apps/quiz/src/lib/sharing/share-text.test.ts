import type { Verdict } from '@dateline/model/public';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatShareText } from './share-text.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const verdicts: Verdict['verdict'][] = [
  ...Array<'correct'>(7).fill('correct'),
  'partial',
  'wrong',
  'wrong',
];
const score = { points: 7.5, of: 10 };
const link = 'https://dateline.example/q/apollo-11-1969/k7m2x9p-3fa9c1-mff10-rrrrrrrpww-750';
const headline = 'Apollo 11 lands a crew on the Moon and brings it back';
const headlines = { headline, shortHeadline: 'Apollo 11' };

test('the message names the topic, has the points in halves and asks the friend to play', () => {
  const [words, signs, address] = formatShareText(headlines, score, verdicts, link).split('\n');
  expect(words).toBe('Dateline, Apollo 11: 7½ of 10. Can you beat me?');
  expect(signs).toBe('✅✅✅✅✅✅✅🔶❌❌');
  expect(address).toBe(link);
});

test.each(['en', 'ur', 'hi'] as const)(
  'in %s the message has at most 140 characters with a short address',
  (locale) => {
    overwriteGetLocale(() => locale);
    expect(
      Array.from(formatShareText(headlines, score, verdicts, link)).length,
    ).toBeLessThanOrEqual(140);
  },
);

test.each([
  { more: 10, words: 'Apollo 11: 7½ of 10. Can you beat me?' },
  { more: 25, words: 'Apollo 11: 7½ of 10. You?' },
  { more: 90, words: 'Apollo…: 7½ of 10. You?' },
])('the topic is the last to be cut: $words', ({ more, words }) => {
  const text = formatShareText(headlines, score, verdicts, link + 'x'.repeat(more));
  expect(text.split('\n')[0]).toBe(words);
});

test('without a short headline, the headline is cut', () => {
  expect(formatShareText({ headline }, score, verdicts, link)).toMatch(
    /^Apollo 11 lands a crew on the Moon…: 7½ of 10\. You\?/,
  );
});

test('who had all answers right cannot be beaten', () => {
  expect(
    formatShareText({ headline: 'The final' }, { points: 2, of: 2 }, ['correct', 'correct'], link),
  ).toContain('Can you match me?');
});
