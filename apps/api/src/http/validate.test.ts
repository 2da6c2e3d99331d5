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
  return async (body: string | ReadableStream) =>
    app.request('/', {
      method: 'POST',
      headers,
      body,
      ...(typeof body !== 'string' && { duplex: 'half' }),
    });
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

/** Sends as many kilobytes as are read, and counts them. */
async function sendKilobytes(
  most: number,
): Promise<{ status: number; read: number; ended: boolean }> {
  let read = 0;
  let ended = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read === most) {
        ended = true;
        controller.close();
        return;
      }
      read += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const { status } = await createRoute(100)(body);
  return { status, read, ended };
}

test('a body that is too long is read to its end, so that its connection can be used again', async () => {
  expect(await sendKilobytes(1024)).toEqual({ status: 413, read: 1024, ended: true });
});

test('a body that does not end is read up to a limit', async () => {
  const { status, read, ended } = await sendKilobytes(10 * 1024);
  expect({ status, ended }).toEqual({ status: 413, ended: false });
  expect(read).toBeLessThan(3 * 1024);
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
