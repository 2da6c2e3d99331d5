import { expect, test } from 'vitest';
import { ask } from './ask.ts';

const answer = (status: number, body: unknown) => () =>
  Promise.resolve(Response.json(body, { status }));

test('a success is its body', async () => {
  expect(await ask(answer(201, { a: 1 }))).toEqual({ ok: true, body: { a: 1 } });
});

test('a problem is told in a sentence, with its faults and the current revision', async () => {
  const errors = [{ at: 'fact strikes, verb', message: 'Write a verb' }, { message: 'Wait' }];
  const problem = { title: 'The article has changed meanwhile', detail: 'Read it', errors };
  expect(await ask(answer(409, { ...problem, current: 'abc' }))).toEqual({
    ok: false,
    fault: {
      status: 409,
      message: 'The article has changed meanwhile. Read it.',
      errors,
      current: 'abc',
    },
  });
  expect(await ask(answer(409, { ...problem, current: null }))).toMatchObject({
    fault: { current: null },
  });
});

test.each([
  [
    'a wrong key',
    answer(401, { title: 'The key of an editor is needed' }),
    /^This key is not known/,
  ],
  ['too many requests', answer(429, { title: 'Too many' }), /Wait a minute/],
  ['a page of a proxy', async () => new Response('<h1>Bad</h1>', { status: 502 }), /status 502/],
  ['a broken success', async () => new Response('{', { status: 200 }), /cannot be reached/],
  ['no connection', () => Promise.reject(new TypeError('fetch failed')), /draft is safe/],
] as const)('%s is a sentence that says what to do', async (_what, send, expected) => {
  const result = await ask(send);
  expect(result.ok ? '' : result.fault.message).toMatch(expected);
});
