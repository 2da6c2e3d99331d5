import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import BackToQuiz from './BackToQuiz.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

const open = { to: 'quiz', id: 'a.b', next: 3, of: 10 } as const;
const result = { to: 'result', id: 'a.b', question: undefined } as const;
const reviewed = '/attempts/a.b/result?question=3#question-3';

test.each([
  { back: open, href: '/attempts/a.b/3#question', words: 'Back to question 3 of 10' },
  {
    back: { ...open, next: undefined },
    href: '/attempts/a.b/result',
    words: 'All answered: see your result',
  },
  { back: result, href: '/attempts/a.b/result', words: 'Back to the result' },
  {
    back: { ...result, question: 3 },
    href: reviewed,
    words: 'Back to question 3 of the result',
  },
  {
    locale: 'ur',
    back: { ...result, question: 3 },
    href: `/ur${reviewed}`,
    words: 'واپس: نتیجے میں سوال 3',
  },
  {
    locale: 'hi',
    back: { ...result, question: 3 },
    href: `/hi${reviewed}`,
    words: 'वापस: परिणाम में प्रश्न 3',
  },
] as const)('the way back says "$words"', ({ back, href, words, ...row }) => {
  overwriteGetLocale(() => ('locale' in row ? row.locale : 'en'));
  const { body } = render(BackToQuiz, { props: { back } });
  expect(body).toContain(`href="${href}"`);
  expect(body.replaceAll(/<!--.*?-->/g, '')).toContain(`>${words}</a>`);
});
