import { createClient } from '@dateline/api/client';
import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { startTeaser } from './start-teaser.ts';

const item = { number: 1, stem: 'Where?', interaction: 'choice', options: [] };

/** Creates a client of an API that starts a quiz with an item, and records what is sent to it. */
function serve({ starts = 201, stores = 200 } = {}) {
  const sent: unknown[] = [];
  const { v1 } = createClient('http://api', async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    sent.push([`${request.method} ${pathname}`, await request.json()]);
    return request.method === 'POST'
      ? Response.json({ id: 'a.b', items: [item] }, { status: starts })
      : Response.json({}, { status: stores });
  });
  return { v1, sent };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const form = formOf({ teaser: 'abc', item: JSON.stringify(item), choice: 'b' });

test('the answer to a teaser is the response to the first item of the quiz with its seed', async () => {
  const { v1, sent } = serve();
  expect(await startTeaser(v1, 'story', form)).toMatchObject({
    attempt: { id: 'a.b' },
    isAnswered: true,
  });
  expect(sent).toEqual([
    ['POST /v1/articles/story/attempts', { seed: 'abc' }],
    ['PUT /v1/attempts/a.b/responses/1', { response: 'b' }],
  ]);
});

test('an answer never counts for another question than the one that the reader saw', async () => {
  const { v1, sent } = serve();
  const stale = formOf({ teaser: 'abc', item: '{"stem":"When?"}', choice: 'b' });
  expect(await startTeaser(v1, 'story', stale)).toMatchObject({ isAnswered: false });
  expect(sent).toHaveLength(1);
});

test('if the answer cannot be stored, the quiz begins with the question open', async () => {
  const { v1 } = serve({ stores: 503 });
  expect(await startTeaser(v1, 'story', form)).toMatchObject({ isAnswered: false });
});

test('a seed that the API refuses starts no quiz', async () => {
  const { v1, sent } = serve({ starts: 422 });
  const fault: unknown = await startTeaser(v1, 'story', formOf({})).catch(
    (error: unknown) => error,
  );
  expect(isHttpError(fault, 422)).toBe(true);
  expect(sent).toHaveLength(1);
});
