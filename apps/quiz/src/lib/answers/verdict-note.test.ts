import type { PublicItem } from '@dateline/model/public';
import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import VerdictNote from './VerdictNote.svelte';

const item: PublicItem = {
  number: 1,
  topic: 'dates',
  stem: 'When?',
  interaction: 'choice',
  options: [
    { id: 'a', label: '2 June' },
    { id: 'b', label: '7 May' },
  ],
};

afterEach(() => overwriteGetLocale(() => 'en'));

const english = {
  language: { lang: 'en', dir: 'ltr' } as const,
  item,
  articleId: 'an-article',
  hasText: false,
  url: 'https://news.example/a',
  verdict: {
    verdict: 'correct' as const,
    score: 1,
    key: 'a',
    feedback: 'A statement.',
    evidence: [{ paragraph: 1, start: 0, end: 5, quote: 'language' }],
  },
};

const renderNote = (changes: object = {}): string =>
  render(VerdictNote, { props: { ...english, ...changes } }).body.replaceAll(/<!--.*?-->/g, '');

test('each line of the feedback is a paragraph, which says which answer it is about', () => {
  const feedback = 'That was the date of the talks.\nThe signing was on 2 June.';
  const evidence = [{ paragraph: 3, start: 0, end: 1 }];
  const body = renderNote({
    url: undefined,
    verdict: { verdict: 'wrong', score: 0, key: 'a', feedback, evidence },
  });
  const paragraphs = [...body.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text]) =>
    text
      ?.replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  expect(paragraphs).toEqual([
    'Your answer: That was the date of the talks.',
    'Right: The signing was on 2 June.',
    'For the answer: paragraph 3 of the article.',
  ]);
});

test('feedback has the language of the sheet, and quotations have a link to the article', () => {
  const body = renderNote({ language: { lang: 'ur', dir: 'rtl' } });
  expect(body).toMatch(/<p[^>]* lang="ur" dir="rtl"[^>]*>\s*A statement\.\s*<\/p>/);
  expect(body).toContain('href="https://news.example/a#:~:text=language"');
});

test.each([
  { locale: 'en', place: 'For the answer: paragraph 1 of the article.' },
  { locale: 'ur', place: 'جواب کا ماخذ، مضمون میں: پیراگراف 1۔' },
  { locale: 'hi', place: 'उत्तर का स्रोत, लेख में: पैराग्राफ़ 1।' },
] as const)('in $locale the place ends as a sentence of the language', ({ locale, place }) => {
  overwriteGetLocale(() => locale);
  expect(renderNote()).toMatch(
    new RegExp(`<p class="note[^>]*>\\s*<a [^>]*>${place}</a>\\s*<a href`),
  );
});

test.each([
  {
    what: 'the passage, if the text is ours',
    hasText: true,
    href: '/articles/an-article/text?mark=6.10.20#p6',
    reviewed: '/articles/an-article/text?mark=6.10.20&amp;question=1#p6',
  },
  {
    what: 'the fact in the briefing',
    hasText: false,
    href: '/articles/an-article/briefing#fact-landing',
    reviewed: '/articles/an-article/briefing?question=1#fact-landing',
  },
])('the place of the evidence is a link to $what, in a result with the question', (row) => {
  const evidence = [{ paragraph: 6, start: 10, end: 20 }];
  const props = {
    url: undefined,
    hasText: row.hasText,
    verdict: { ...english.verdict, evidence, facts: ['landing'] },
  };
  expect(renderNote(props)).toContain(`href="${row.href}"`);
  expect(renderNote({ ...props, isReviewed: true })).toContain(`href="${row.reviewed}"`);
});
