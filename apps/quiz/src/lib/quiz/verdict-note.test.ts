import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import VerdictNote from './VerdictNote.svelte';

test('each line of the feedback is a paragraph', () => {
  const { body } = render(VerdictNote, {
    props: {
      id: 'word',
      level: 2,
      language: { lang: 'en', dir: 'ltr' },
      url: undefined,
      verdict: {
        verdict: 'wrong',
        score: 0,
        key: 'a',
        feedback: 'That was the date of the talks.\nThe signing was on 2 June.',
        evidence: [{ paragraph: 3, start: 0, end: 1 }],
      },
    },
  });
  const paragraphs = [...body.replaceAll(/<!--.*?-->/g, '').matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(
    ([, text]) => text,
  );
  expect(paragraphs).toEqual([
    'That was the date of the talks.',
    'The signing was on 2 June.',
    'Paragraph 3 of the article',
  ]);
});

test('feedback has the language of the sheet, and quotations have a link to the article', () => {
  const { body } = render(VerdictNote, {
    props: {
      id: 'word',
      level: 4,
      language: { lang: 'ur', dir: 'rtl' },
      url: 'https://news.example/a',
      verdict: {
        verdict: 'correct',
        score: 1,
        key: 'a',
        feedback: 'A statement.',
        evidence: [{ paragraph: 1, start: 0, end: 5, quote: 'language' }],
      },
    },
  });
  expect(body).toMatch(/<p[^>]* lang="ur" dir="rtl"[^>]*>A statement\.<\/p>/);
  expect(body).toContain('href="https://news.example/a#:~:text=language"');
});
