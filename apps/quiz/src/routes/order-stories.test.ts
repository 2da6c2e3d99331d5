import { expect, test } from 'vitest';
import { orderStories } from './order-stories.ts';

const articles = [{ id: 'newest' }, { id: 'middle' }, { id: 'oldest' }];
const openOf = (articleId: string) => ({
  id: `ticket.of-${articleId}`,
  articleId,
  next: 4,
  of: 10,
  isAside: false,
});
const played = new Map([['newest', { points: 5.5, of: 10, isCounted: false }]]);
const none = new Map();

test('the lead is the newest article that was not played', () => {
  expect(orderStories(articles, { played: none, open: [] }, true)[0]?.id).toBe('newest');
  expect(orderStories(articles, { played, open: [] }, true)[0]?.id).toBe('middle');
});

test('the lead is the article whose quiz was left last, and each quiz stands at its article', () => {
  const open = [openOf('middle'), openOf('oldest'), openOf('elsewhere')];
  const stories = orderStories(articles, { played, open }, true);
  expect(stories.map(({ id }) => id)).toEqual(['oldest', 'newest', 'middle']);
  expect(stories.map((story) => story.open?.articleId)).toEqual(['oldest', undefined, 'middle']);
});

test('older pages keep their order', () => {
  const stories = orderStories(articles, { played, open: [openOf('oldest')] }, false);
  expect(stories.map(({ id }) => id)).toEqual(['newest', 'middle', 'oldest']);
});
