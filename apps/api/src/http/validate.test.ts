import { Hono } from 'hono';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Problem } from '../problems/problem.ts';
import { validateJson } from './validate.ts';

const anything = z.object({ any: z.unknown() });

/** A route that takes any body of so many bytes. */
function createRoute(maxBytes?: number) {
  const app = new Hono();
  app.post('/', validateJson(anything, maxBytes), (context) => context.text('taken'));
  app.onError((error, context) =>
    error instanceof Problem ? error.toResponse() : context.text(String(error), 500),
  );
  const headers = { 'Content-Type': 'application/json' };
  return async (body: string) => app.request('/', { method: 'POST', headers, body });
}

const bodyOf = (bytes: number): string => `{"any":"${'a'.repeat(bytes - 10)}"}`;

test.each([
  ['no other is asked for', undefined, 16 * 1024],
  ['a route asks for more', 1_000_000, 1_000_000],
  ['a route asks for less', 100, 100],
])('a body may be as long as its route allows, and no byte longer, if %s', async (...row) => {
  const [, maxBytes, most] = row;
  const send = createRoute(maxBytes);
  expect((await send(bodyOf(most))).status).toBe(200);
  const refusal = await send(bodyOf(most + 1));
  expect(refusal.status).toBe(413);
  expect(await refusal.json()).toMatchObject({ detail: `Send at most ${most} bytes` });
});

/** A body of so many levels: objects and lists in turn, the outermost is one. */
function nest(levels: number): string {
  let text = '1';
  for (let level = levels; level > 1; level -= 1) {
    text = level % 2 === 0 ? `[${text}]` : `{"a":${text}}`;
  }
  return `{"any":${text}}`;
}

test('a body may have sixteen levels; with a seventeenth it is refused with the reason', async () => {
  const send = createRoute();
  expect((await send(nest(16))).status).toBe(200);
  const refusal = await send(nest(17));
  expect(refusal.status).toBe(422);
  expect(await refusal.json()).toMatchObject({
    type: '/problems/invalid-request',
    errors: [{ path: [], message: 'Nest at most 16 lists and objects in each other' }],
  });
});

test('a megabyte of brackets is refused as fast as a short body', async () => {
  const send = createRoute(1_100_000);
  expect((await send('['.repeat(1_000_000))).status).toBe(422);
  expect((await send(`{"any":"${'['.repeat(1_000_000)}"}`)).status).toBe(200);
});
