import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { articleId, createApi, type Api } from '../../test/worker/api.ts';
import { asEditor, withdraw } from '../../test/worker/editor.ts';
import { answer, finish, start, startWith, twoResponsesTo } from '../../test/worker/quiz-taker.ts';
import { maxBodyBytes } from './body.ts';

const Line = z.strictObject({
  requestId: z.uuid(),
  method: z.string(),
  route: z.string(),
  status: z.int(),
  milliseconds: z.number().check(z.minimum(0)),
  editor: z.optional(z.string()),
  problem: z.optional(z.string()),
  error: z.optional(z.string()),
  frames: z.optional(z.string()),
});

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;
const written: string[] = [];
const failures: string[] = [];

beforeEach(() => {
  written.length = 0;
  failures.length = 0;
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      written.push(line);
      if (level === 'error') failures.push(line);
    });
  }
});
afterEach(() => void vi.restoreAllMocks());

/** What was written, each line as what it says. */
const read = () => written.map((line) => Line.parse(JSON.parse(line)));

const startPath = `/v1/articles/${articleId}/attempts`;
const secrets = {
  seed: 'seed of class 7b',
  address: '203.0.113.99',
  network: '2001:db8:77',
  text: 'the minister was asked on 31 December',
  answer: '31 December 1999, or so',
  key: 'an-editors-key-that-nobody-may-read',
  message: 'swordfish',
} as const;
const headers = {
  'CF-Connecting-IP': `${secrets.network}:88::1`,
  'Content-Type': 'application/json',
  Authorization: `Bearer ${secrets.key}`,
  Origin: `https://${secrets.address}.example`,
};

/** A server on which every call fails, with errors that contain the secrets. */
function createBrokenApi(): Api {
  const { library } = createApi().services;
  const fail = async () => {
    const error = new TypeError(`${secrets.message}\n    at ${secrets.address}\n${secrets.text}`);
    error.cause = secrets.answer;
    throw error;
  };
  return createApi({
    library: { ...library, findRecent: fail, findRevision: fail, list: fail },
    limits: { admits: fail },
  });
}

/** Sends one fault of each sort, on an attempt that runs. */
async function sendFaults(id: string): Promise<void> {
  const { call } = createApi();
  const broken = createBrokenApi();
  const put = `/v1/attempts/${id}/responses/1`;
  const ask = (
    method: string,
    path: string,
    body?: string,
    { call: to }: Pick<Api, 'call'> = { call },
  ) => to(path, { method, headers, ...(body !== undefined && { body }) });
  const closed = createApi({ limits: { admits: async () => false } });
  await ask('PUT', put, `{"response":"${secrets.answer}`);
  await ask('PUT', put, JSON.stringify({ response: secrets.answer, [secrets.text]: 1 }));
  await ask('PUT', put, `"${secrets.answer.repeat(maxBodyBytes / 8)}"`);
  await ask('PUT', `${put}${secrets.seed}`, '{}');
  await ask('PUT', put, '{"response":null}', closed);
  await ask('PUT', put, '{"response":null}', broken);
  await ask('POST', `/v1/attempts/${id}x/finish`);
  await ask(
    'POST',
    `/v1/attempts/${id}/reports`,
    JSON.stringify({ number: 1, reason: 'other', text: secrets.text }),
  );
  await ask('POST', `/${id}/${secrets.text}?seed=${secrets.seed}`, '{}');
  await ask('DELETE', `/v1/attempts/${id}`);
  await ask('GET', `/v1/attempts/${id}?seed=${secrets.seed}`, undefined, broken);
  await ask('GET', `/v1/articles?cursor=${secrets.text}`, undefined, broken);
  await ask('GET', `/v1/articles/${articleId}`, undefined, broken);
}

test('the log of a whole quiz and of every fault parses, and has nothing of the reader', async () => {
  const { call } = createApi();
  const send = (method: string, path: string, body: unknown) =>
    call(path, { method, headers, body: JSON.stringify(body) });
  const api: Api = { ...createApi(), send };
  const { id, items } = await start(api, { seed: secrets.seed, length: 20 });
  for (const item of items) {
    for (const response of twoResponsesTo(item)) await answer(api, id, item.number, response);
    await answer(api, id, item.number, secrets.answer);
  }
  await sendFaults(id);
  await finish(api, id);

  // The names of requests are random, and might contain a number.
  const told = read()
    .map(({ requestId: _, ...line }) => JSON.stringify(line))
    .join('\n');
  const labels = items.flatMap((item) => ('options' in item ? item.options : []));
  const unsaid = [
    ...Object.values(secrets),
    ...id.split('.'),
    ...items.map(({ stem }) => stem),
    ...labels.map(({ label }) => label).filter((label) => label.length > 3),
    ...items
      .flatMap((item) => twoResponsesTo(item).map((each) => JSON.stringify(each)))
      .filter((each) => each.length > 4),
  ];
  for (const secret of unsaid) expect(told).not.toContain(secret);
  const statuses = new Set(read().map(({ status }) => status));
  for (const status of [400, 404, 409, 413, 422, 429, 500]) expect(statuses).toContain(status);
});

test('a refused write is logged in one line, with the pattern of its route and the id of its response', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'choice');
  await answer(api, id, item.number, null);
  const response = await answer(api, id, item.number, 'a');
  const lines = read().map(({ milliseconds: _, ...line }) => line);
  expect(lines).toEqual([
    {
      requestId: response.headers.get('X-Request-Id'),
      method: 'PUT',
      route: '/v1/attempts/:attemptId/responses/:number',
      status: 409,
      problem: 'already-answered',
    },
  ]);
});

test('what succeeds is not logged', async () => {
  const api = createApi();
  const { id } = await start(api);
  await answer(api, id, 1, null);
  await finish(api, id);
  expect(written).toEqual([]);
});

test('a read is not logged, unless it fails', async () => {
  const { call } = createApi();
  for (const path of [
    '/',
    '/health',
    '/v1/articles',
    `/v1/articles/${articleId}`,
    '/nope',
    '/v1/attempts/a',
  ]) {
    await call(path);
    await call(path, { method: 'HEAD' });
    await call(path, { method: 'OPTIONS' });
  }
  expect(written).toEqual([]);
});

test.each(['/v1/articles', `/v1/articles/${articleId}`])(
  'an unexpected error at %s reveals nothing, and only its name and stack are logged',
  async (path) => {
    const response = await createBrokenApi().call(path, { headers: { 'X-Request-Id': 'mine' } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(secrets.message);
    const [line, ...others] = read();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ status: 500, error: 'TypeError', method: 'GET' });
    expect(line?.requestId).toBe(response.headers.get('X-Request-Id'));
    expect(line?.frames).toMatch(/^at \S*fail.*log\.test\.ts/);
    expect(failures).toEqual(written);
  },
);

test.each([
  ['an empty message', Object.assign(new Error(), {}), /^(Error:? ?\n)?\s*at /],
  [
    'a message that is not in its stack',
    Object.assign(new Error('new'), { stack: 'Error: old' }),
    /^$/,
  ],
  ['no stack', Object.assign(new Error('none'), { stack: undefined }), /^$/],
])('an error with %s is logged without it', async (_what, error, frames) => {
  const { library } = createApi().services;
  const { call } = createApi({ library: { ...library, list: () => Promise.reject(error) } });
  await call('/v1/articles');
  expect(read()[0]?.frames).toMatch(frames);
  expect(written.join()).not.toMatch(/old|new|none/);
});

test('a problem is logged with its slug', async () => {
  await createApi().call(startPath, { method: 'POST', body: '{', headers });
  expect(read()).toMatchObject([{ status: 400, problem: 'malformed-json' }]);
});

test('each request of an editor is logged with the name of the key, and never with the key', async () => {
  const api = createApi();
  await withdraw(api, articleId);
  await api.call('/v1/reports', { headers: asEditor });
  await api.call('/v1/reports', { headers });
  expect(read()).toMatchObject([
    { method: 'POST', route: '/v1/articles/:articleId/withdrawal', status: 200, editor: 'tester' },
    { method: 'GET', route: '/v1/reports', status: 200, editor: 'tester' },
    { method: 'GET', route: '/v1/reports', status: 401 },
  ]);
  expect(read().at(-1)).not.toHaveProperty('editor');
  const key = asEditor.Authorization.split(' ')[1] ?? '';
  for (const secret of [key, secrets.key]) expect(written.join()).not.toContain(secret);
});
