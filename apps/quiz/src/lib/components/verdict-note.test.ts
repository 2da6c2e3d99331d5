import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import VerdictNote from './VerdictNote.svelte';

test('what is told of each option stands in a paragraph of its own', () => {
  const { body } = render(VerdictNote, {
    props: {
      id: 'word',
      level: 2,
      verdict: {
        verdict: 'wrong',
        score: 0,
        key: 'a',
        feedback: 'That was the date of the talks.\nThe signing was on 2 June.',
        evidence: [{ paragraph: 3, start: 0, end: 1 }],
      },
    },
  });
  const paragraphs = [...body.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, text]) => text);
  expect(paragraphs).toEqual([
    'That was the date of the talks.',
    'The signing was on 2 June.',
    'Paragraph 3 of the article',
  ]);
});
