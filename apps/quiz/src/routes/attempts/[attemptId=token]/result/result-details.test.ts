import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import ResultDetails from './ResultDetails.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

const props = {
  articleId: 'an-article',
  hasText: false,
  took: undefined,
  isOwn: false,
  streak: undefined,
  missed: 0,
  isCompared: false,
  result: { score: { points: 0, of: 0 }, byTopic: {}, items: [], mode: 'counted' as const },
};

test.each([
  ['en', 'A score is no certificate.'],
  ['ur', 'اسکور کوئی سند نہیں۔'],
  ['hi', 'स्कोर कोई प्रमाणपत्र नहीं है।'],
] as const)('a result says in the language %s that it is no certificate', (locale, words) => {
  overwriteGetLocale(() => locale);
  expect(render(ResultDetails, { props }).body).toContain(words);
});

test.each([true, false])(
  'a result leads to the text of the article if that is ours: %s',
  (hasText) => {
    const { body } = render(ResultDetails, { props: { ...props, hasText } });
    expect(body.includes('href="/articles/an-article/text"')).toBe(hasText);
    expect(body).toContain('href="/articles/an-article/briefing"');
  },
);
