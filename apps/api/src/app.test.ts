import { expect, test } from 'vitest';
import { articleId, createApi } from '../test/worker/api.ts';
import { answer, finish, resume, start } from '../test/worker/quiz-taker.ts';
import { maxBodyBytes } from './http/body.ts';
import { Problem, ProblemDetails } from './problems/problem.ts';

const startPath = `/v1/articles/${articleId}/attempts`;
const json = { 'Content-Type': 'application/json' };

type Body = [what: string, status: number, body: BodyInit, headers?: Record<string, string>];

test.each<Body>([
  ['100 KB', 413, `{"seed":"${'a'.repeat(100_000)}"}`, json],
  ['one byte too many', 413, ' '.repeat(maxBodyBytes + 1), json],
  ['100,000 nested brackets', 413, '['.repeat(100_000), json],
  ['as many nested brackets as fit', 422, '['.repeat(maxBodyBytes), json],
  ['as many closed brackets as fit', 422, '['.repeat(8000) + ']'.repeat(8000), json],
  ['as many nested objects as fit', 422, '{"a":'.repeat(2000) + '1' + '}'.repeat(2000), json],
  ['half of JSON', 400, '{"length":', json],
  ['a bare word', 400, 'length', json],
  ['bytes that are no UTF-8', 400, new Uint8Array([0xff, 0xfe, 0x7b]), json],
  ['a prototype', 422, '{"__proto__":{"length":3}}', json],
  ['a media type that is missing', 415, new Uint8Array([0x7b, 0x7d])],
  ['text', 415, '{}', { 'Content-Type': 'text/plain' }],
  ['a form', 415, 'length=3', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a media type that only begins like JSON', 415, '{}', { 'Content-Type': 'application/jsonp' }],
])('a body of %s is answered with %i, and an attempt goes on afterwards', async (...row) => {
  const [, status, body, headers = {}] = row;
  const api = createApi();
  const { id } = await start(api);
  for (const [method, path] of [
    ['POST', startPath],
    ['PUT', `/v1/attempts/${id}/responses/1`],
  ] as const) {
    const response = await api.call(path, { method, body, headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(ProblemDetails.parse(await response.json())).toMatchObject({ status });
  }
  expect((await answer(api, id, 1, null)).status).toBe(200);
});

test('a body that is streamed without a length is bounded too', async () => {
  const piece = new Uint8Array(1024).fill(0x20);
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(piece);
    },
  });
  const response = await createApi().call(startPath, { method: 'POST', body, headers: json });
  expect(response.status).toBe(413);
  // It is read for a while, so that its connection can be used again.
  expect(sent * piece.length).toBeLessThan(3 * 1024 * 1024);
});

test.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/problem+json'])(
  'a body may be declared as %s',
  async (type) => {
    const headers = { 'Content-Type': type };
    const response = await createApi().call(startPath, { method: 'POST', body: '{}', headers });
    expect(response.status).toBe(201);
  },
);

test.each([
  '/nope',
  '/v1',
  '/v1/',
  '/v1/articles/',
  '/v2/articles',
  '/docs/nope.js',
  '/.env',
  '//',
])('there is nothing at %s', async (path) => {
  const response = await createApi().call(path);
  expect(response.status).toBe(404);
  expect(ProblemDetails.parse(await response.json()).status).toBe(404);
});

test.each([
  ['DELETE', '/v1/articles', 'GET, HEAD'],
  ['PUT', `/v1/articles/${articleId}`, 'GET, HEAD'],
  ['GET', startPath, 'POST'],
  ['PATCH', '/v1/attempts/a', 'GET, HEAD'],
  ['GET', '/v1/attempts/a/responses/1', 'PUT'],
  ['GET', '/v1/attempts/a/finish', 'POST'],
  ['POST', '/health', 'GET, HEAD'],
  ['POST', '/docs', 'GET, HEAD'],
  ['POST', '/openapi.json', 'GET, HEAD'],
])('%s %s is refused with what is allowed', async (method, path, allow) => {
  const response = await createApi().call(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe(allow);
  expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
});

test('no response of an attempt may be cached', async () => {
  const api = createApi();
  const { id } = await start(api);
  for (const response of [
    await api.call(startPath, { method: 'POST' }),
    await api.call(`/v1/attempts/${id}`),
    await answer(api, id, 1, null),
    await finish(api, id),
  ]) {
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  }
});

test('without secrets attempts answer 503 and say what to set, and articles are served', async () => {
  const detail = 'The secret ATTEMPT_KEYS is not set.';
  const api = createApi({
    keyring: async () => {
      throw new Problem('attempts-unavailable', { detail });
    },
  });
  for (const response of [
    await api.call(startPath, { method: 'POST' }),
    await api.call('/v1/attempts/a'),
    await answer(api, 'a', 1, null),
    await finish(api, 'a'),
  ]) {
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ type: '/problems/attempts-unavailable', detail });
  }
  expect((await api.call(`/v1/articles/${articleId}`)).status).toBe(200);
});

test('the Location of a new attempt resumes it', async () => {
  const api = createApi();
  const response = await api.call(startPath, { method: 'POST' });
  const resumed = await api.call(response.headers.get('Location') ?? '');
  expect(await resumed.json()).toEqual(await response.json());
  expect((await resume(api, (await start(api)).id)).finished).toBe(false);
});

test.each(['/v1/articles/', '/v1/articles//', '/health/', `/v1/articles/${articleId}/attempts/`])(
  'the problem of %s names the path without the slash at its end',
  async (path) => {
    const { call } = createApi();
    for (const method of ['GET', 'POST']) {
      const response = await call(path, { method });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        type: '/problems/not-found',
        detail: `Leave out the slash at the end: ${path.replace(/\/+$/, '')}`,
      });
    }
  },
);
