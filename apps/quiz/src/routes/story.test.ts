import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Story from './Story.svelte';

const article = {
  id: 'apollo-11-1969',
  headline: 'Apollo 11 lands on the Moon',
  summary: 'A crew lands on the Moon.',
  language: 'en',
  direction: 'ltr' as const,
  publishedAt: '1969-07-24',
  itemCount: 60,
  quizItemCount: { least: 10, most: 10 },
  revision: '3fa9c1d2',
  month: '1969-07',
  isCountedOut: false,
  open: { id: 'ticket.left', articleId: 'apollo-11-1969', next: 3, of: 10, isAside: false },
  played: { points: 6, of: 10, isCounted: true, attemptId: 'ticket.finished' },
};

test('a story with a quiz to continue also says how the last one went, and links its result', () => {
  const { body } = render(Story, { props: { article } });
  expect(body).toContain('Continue: question 3 of 10');
  expect(body).toMatch(/href="\/attempts\/ticket\.finished\/result"[^>]*>Last time: 6 of 10\./);
});

test('a result whose attempt is not known has no link', () => {
  const played = { ...article.played, attemptId: undefined };
  const { body } = render(Story, { props: { article: { ...article, open: undefined, played } } });
  expect(body).toContain('Last time: 6 of 10.');
  expect(body).not.toContain('/attempts/');
});
