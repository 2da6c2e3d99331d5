import type { Verdict } from '@dateline/model/public';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatOutcomes } from './format-outcomes.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const items = (verdicts: readonly Verdict['verdict'][]) => verdicts.map((verdict) => ({ verdict }));

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('a line breaks between outcomes and never within one', () => {
  expect(formatOutcomes(items(['correct', 'partial', 'wrong']))).toBe(
    '1\u00A0right, 1\u00A0partly, 1\u00A0wrong',
  );
});

test.each<{ verdicts: Verdict['verdict'][]; words: string }>([
  {
    verdicts: ['correct', 'wrong', 'correct', 'partial', 'correct'],
    words: '3 right, 1 partly, 1 wrong',
  },
  { verdicts: ['correct', 'correct'], words: '2 right' },
  { verdicts: ['passed', 'correct', 'passed'], words: '1 right, 2 skipped' },
])('formats $verdicts as "$words"', ({ verdicts, words }) => {
  expect(plain(formatOutcomes(items(verdicts)))).toBe(words);
});

test.each([
  { locale: 'ur', words: '1 درست، 1 جزوی اور 1 غلط' },
  { locale: 'hi', words: '1 सही, 1 आंशिक, 1 ग़लत' },
] as const)('formats a list as $locale writes it', ({ locale, words }) => {
  overwriteGetLocale(() => locale);
  expect(plain(formatOutcomes(items(['correct', 'partial', 'wrong'])))).toBe(words);
});
