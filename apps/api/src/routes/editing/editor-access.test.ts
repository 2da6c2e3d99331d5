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

test('publishing, withdrawing, reports and the figures of items are for editors', () => {
  expect(calls.map(([, path]) => path)).toEqual([
    `/v1/articles/${apolloId}/revisions`,
    `/v1/articles/${apolloId}/withdrawal`,
    '/v1/reports',
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
])('with %s an editor’s call is refused before its body is read', async (_what, headers) => {
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

test('with the key it is not', async () => {
  const { call } = createApi();
  for (const [method, path] of calls) {
    const response = await call(path, {
      method,
      body: method === 'POST' ? '{}' : null,
      headers: { 'Content-Type': 'application/json', ...asEditor },
    });
    expect(response.status).toBe(method === 'POST' ? 422 : 200);
  }
});

test('where no key is set nobody is let in, and the operator is told what to do', async () => {
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
