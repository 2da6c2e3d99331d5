import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import QuickStart from './QuickStart.svelte';
import Teaser from './Teaser.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

const played = { points: 6, of: 7 };

test.each([
  { least: 10, most: 10, locale: 'en', words: 'A quiz of 10 mixed questions. About 3 minutes.' },
  { least: 7, most: 7, locale: 'en', words: 'A quiz of 7 mixed questions. About 2 minutes.' },
  { least: 7, most: 9, locale: 'en', words: 'A quiz of up to 9 mixed questions. About 3 minutes.' },
  { least: 1, most: 1, locale: 'en', words: 'A quiz of 1 question. About 1 minute.' },
  { least: 7, most: 9, locale: 'ur', words: 'زیادہ سے زیادہ 9 ملے جلے سوالات کا کوئز۔' },
  { least: 7, most: 9, locale: 'hi', words: 'अधिक से अधिक 9 मिले-जुले प्रश्नों का क्विज़।' },
] as const)('a start of $least to $most items says "$words", also once it was played', (row) => {
  overwriteGetLocale(() => row.locale);
  const article = { id: 'harbour', language: row.locale, quizItemCount: row };
  for (const props of [{ article }, { article, played }]) {
    const text = render(QuickStart, { props }).body.replaceAll(/<!--.*?-->/g, '');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(row.words);
  }
});

test.each([
  { least: 7, most: 7, words: 'starts a quiz of 7, just' },
  { least: 7, most: 9, words: 'starts a quiz of up to 9, just' },
])('a question to try that begins $least to $most items says that it $words', (quizItemCount) => {
  const item = {
    number: 1,
    topic: 'dates',
    stem: 'When?',
    interaction: 'choice',
    options: [{ id: 'a', label: 'Today' }],
  } as const;
  const { body } = render(Teaser, {
    props: {
      teaser: { seed: '0nerght', item: { ...item, options: [...item.options] } },
      action: '#quiz',
      language: { lang: 'en', dir: 'ltr' },
      quizItemCount,
    },
  });
  expect(body).toContain(quizItemCount.words);
});
