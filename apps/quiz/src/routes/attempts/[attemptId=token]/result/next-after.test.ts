import { expect, test } from 'vitest';
import { nextAfter } from './next-after.ts';

const articles = [{ id: 'finished' }, { id: 'left' }, { id: 'played' }, { id: 'new' }];
const openOf = (articleId: string) => ({
  id: `ticket.of-${articleId}`,
  articleId,
  next: 4,
  of: 10,
  isAside: false,
});
const played = new Map([['played', true]]);

test('a result offers the quiz that was left last, and the newest article that is neither played nor begun', () => {
  const open = [openOf('played'), openOf('left'), openOf('finished'), openOf('withdrawn')];
  const { unfinished, upNext } = nextAfter(articles, { articleId: 'finished', played, open });
  expect(unfinished).toEqual({ ...openOf('left'), article: { id: 'left' } });
  expect(upNext).toEqual({ id: 'new' });
});

test('nothing is offered if all is played', () => {
  const all = new Map(articles.map(({ id }) => [id, true]));
  const found = nextAfter(articles, { articleId: 'finished', played: all, open: [] });
  expect(found).toEqual({ unfinished: undefined, upNext: undefined });
});
