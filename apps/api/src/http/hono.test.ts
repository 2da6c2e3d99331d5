import { expect, test } from 'vitest';
import { Hono } from './hono.ts';

test('a path that was asked for before is told its own parameters again, and no other’s', async () => {
  const app = new Hono()
    .get('/articles/:id', (context) => context.text(`article ${context.req.param('id')}`))
    .post('/articles/:id', (context) => context.text(`posted ${context.req.param('id')}`));
  const ask = async (path: string, method = 'GET') => (await app.request(path, { method })).text();
  for (let round = 0; round < 3; round += 1) {
    expect(await ask('/articles/a')).toBe('article a');
    expect(await ask('/articles/b')).toBe('article b');
    expect(await ask('/articles/a', 'POST')).toBe('posted a');
    expect((await app.request('/articles')).status).toBe(404);
  }
});

test('more paths than are remembered are all answered', async () => {
  const app = new Hono().get('/articles/:id', (context) => context.text(context.req.param('id')));
  for (let id = 0; id < 600; id += 1) {
    expect(await (await app.request(`/articles/${id % 300}`)).text()).toBe(String(id % 300));
  }
});
