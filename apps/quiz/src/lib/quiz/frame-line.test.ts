import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import FrameLine from './FrameLine.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

const renderFrame = (month?: string): string =>
  render(FrameLine, {
    props: {
      articleId: 'harbour',
      frame: { headline: 'A harbour opens', ...(month && { month }) },
      language: { lang: 'en', dir: 'ltr' },
    },
  }).body.replaceAll(/<!--.*?-->/g, '');

test.each([
  { locale: 'en', month: 'June 2025' },
  { locale: 'ur', month: 'جون 2025' },
  { locale: 'hi', month: 'जून 2025' },
] as const)('in $locale the month is $month, and the headline stays as it is', (row) => {
  overwriteGetLocale(() => row.locale);
  const html = renderFrame('2025-06');
  expect(html).toMatch(/<a [^>]*lang="en" dir="ltr"[^>]*>A harbour opens<\/a>/);
  expect(html).toContain(`· <time datetime="2025-06">${row.month}</time>`);
});

test('without a month it is the headline alone', () => {
  expect(renderFrame()).not.toContain('·');
});

test('in a quiz it is no link, which would be the first thing that Tab reaches', () => {
  const { body } = render(FrameLine, {
    props: {
      articleId: 'harbour',
      frame: { headline: 'A harbour opens' },
      language: { lang: 'en', dir: 'ltr' },
      isLink: false,
    },
  });
  expect(body).not.toContain('<a ');
  expect(body).toMatch(/<span [^>]*lang="en" dir="ltr"[^>]*>A harbour opens</);
});
