import { expect, test } from 'vitest';
import { apolloId } from '../../../test/worker/apollo.ts';
import { createApi } from '../../../test/worker/api.ts';
import { asEditor } from '../../../test/worker/editor.ts';
import { createSecretEditorKeys } from '../../editors/editor-keys.ts';
import { ProblemDetails } from '../../problems/problem.ts';
import { routes } from '../index.ts';

const calls = routes
  .filter(({ isForEditors }) => isForEditors)
  .map(({ method, path }) => [method.toUpperCase(), path.replace(':articleId', apolloId)] as const);

test('publishing, withdrawing, whole sheets, exports, reports and the figures of items are for editors only', () => {
  expect(calls.map(([, path]) => path)).toEqual([
    `/v1/articles/${apolloId}/revisions`,
    `/v1/articles/${apolloId}/withdrawal`,
    `/v1/articles/${apolloId}/revisions/:hash/sheet`,
    `/v1/articles/${apolloId}/exports/:format`,
    `/v1/articles/${apolloId}/exports/:format/losses`,
    '/v1/withdrawals',
    '/v1/reports',
    '/v1/reports/:reportId/closure',
    '/v1/reports/:reportId',
    `/v1/articles/${apolloId}/statistics/items`,
  ]);
});

const [scheme, key = ''] = asEditor.Authorization.split(' ');

test.each<[string, Record<string, string>]>([
  ['no key', {}],
  ['another key', { Authorization: `${scheme} ${'k'.repeat(44)}` }],
  ['a part of the key', { Authorization: `${scheme} ${key.slice(1)}` }],
  ['another scheme', { Authorization: `Basic ${key}` }],
  ['the key alone', { Authorization: key }],
  ['the key in another header', { 'X-Api-Key': key }],
])('a request with %s is refused before its body is read', async (_what, headers) => {
  const { call } = createApi();
  for (const [method, path] of calls) {
    const body = method === 'POST' ? '{"half' : null;
    const response = await call(path, {
      method,
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ type: '/problems/unauthorized' });
  }
});

test('a request with the key is not refused', async () => {
  const { call } = createApi();
  for (const [method, path] of calls) {
    const response = await call(path, {
      method,
      body: method === 'POST' ? '{}' : null,
      headers: { 'Content-Type': 'application/json', ...asEditor },
    });
    const expected = /:(reportId|hash|format)/.test(path) ? 404 : method === 'POST' ? 422 : 200;
    expect(response.status).toBe(expected);
  }
});

test('if no key is set every request is refused, and the problem says what the operator has to do', async () => {
  const editors = createSecretEditorKeys({ ENVIRONMENT: 'production' });
  const { call } = createApi({ editors });
  for (const [method, path] of calls) {
    const response = await call(path, { method, headers: asEditor });
    expect(response.status).toBe(503);
    const { type, detail } = ProblemDetails.parse(await response.json());
    expect(type).toBe('/problems/editing-unavailable');
    expect(detail).toContain('wrangler secret put EDITOR_KEYS');
  }
});

const wrongKey = { Authorization: `${scheme} ${'k'.repeat(44)}` };
const from = (address: string, headers: Record<string, string>) => ({
  headers: { 'CF-Connecting-IP': address, ...headers },
});

test('after ten wrong keys even the right one is refused, until the network may try again', async () => {
  const { call } = createApi();
  const guess = async (address: string): Promise<number[]> => {
    const statuses = [];
    for (let time = 0; time < 15; time += 1) {
      statuses.push((await call('/v1/reports', from(address, wrongKey))).status);
    }
    const right = await call('/v1/reports', from(address, asEditor));
    return [...statuses, right.status];
  };
  // Twice: during one of them the minute may end, but not during both.
  expect([await guess('203.0.113.44'), await guess('203.0.113.45')]).toContainEqual([
    ...Array.from({ length: 10 }, () => 401),
    ...Array.from({ length: 6 }, () => 429),
  ]);
  expect((await call('/v1/reports', from('203.0.113.46', asEditor))).status).toBe(200);
});

test('while a network is limited its key is not compared', async () => {
  const compared: string[] = [];
  const { call } = createApi({
    limits: { admits: async () => false },
    editors: { identify: async (sent) => (compared.push(sent), undefined) },
  });
  const response = await call('/v1/reports', from('203.0.113.47', asEditor));
  expect([response.status, compared]).toEqual([429, []]);
  expect(response.headers.get('Retry-After')).toBe('60');
});

test('a wrong key and a missing one get different details, which say nothing about the keys', async () => {
  const { call } = createApi();
  const detailOf = async (headers: Record<string, string>) =>
    ProblemDetails.parse(await (await call('/v1/reports', { headers })).json()).detail;
  const missing = await detailOf({});
  expect(missing).toBe('Send your key in the header "Authorization: Bearer KEY"');
  const wrong = await detailOf(wrongKey);
  expect(wrong).not.toBe(missing);
  // The name of a key is as wrong as anything else.
  for (const guess of ['tester', key.slice(0, -1), `tester:${key}`]) {
    expect(await detailOf({ Authorization: `${scheme} ${guess}` })).toBe(wrong);
  }
});
