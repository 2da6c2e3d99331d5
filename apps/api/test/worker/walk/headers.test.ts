import { expect, test } from 'vitest';
import type { Operation } from '../../../src/operation.ts';
import { Problem, statusOf } from '../../../src/problem.ts';
import { operations } from '../../../src/routes/operations.ts';
import { articleId, createApi, type Api } from '../api.ts';
import { createBrokenApi } from '../broken.ts';
import { answer, optionIdsOf, startWith } from '../quiz-taker.ts';
import { fillPath, type Names } from './fill-path.ts';
import { createTokens } from './tokens.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];
const json = { 'Content-Type': 'application/json', 'CF-Connecting-IP': '203.0.113.7' };

/** Whatever may be sent to an operation: each makes it answer otherwise. */
function variantsOf(method: string, response: unknown): RequestInit[] {
  if (method !== 'POST' && method !== 'PUT') {
    return [{}, { headers: { 'If-None-Match': '*', Origin: 'https://paper.example' } }];
  }
  const bodies = ['', '{', '[]', '{}', '{"unknown":1}', ' '.repeat(20_000)];
  return [
    { headers: { ...json, 'Content-Type': 'text/plain' }, body: '{}' },
    ...[...bodies, JSON.stringify({ response })].map((body) => ({ headers: json, body })),
  ];
}

/** Servers in every state that shows in an answer. */
function createServers(): Api[] {
  const unset = () => Promise.reject(new Problem('attempts-unavailable'));
  return [
    createApi({ origins: new Set(['https://paper.example']) }),
    createApi({ limits: { admits: async () => false } }),
    createApi({ keyring: unset }),
    createBrokenApi(new Error('swordfish')),
  ];
}

/** Names of what is there, of what was there, and of nothing; and a response that comes too late. */
async function createSituation() {
  const api = createApi();
  const tokens = await createTokens();
  const { id, item } = await startWith(api, 'choice');
  await answer(api, id, item.number, null);
  const hash = (await api.services.library.findCurrent(articleId))?.hash ?? '';
  const known: Names = { articleId, hash, attemptId: id, number: String(item.number) };
  const situations = [known, { ...known, attemptId: tokens.expired }, {}];
  return { situations, response: optionIdsOf(item)[0] };
}

async function collectAnswers({ path }: Operation): Promise<Map<string, Response>> {
  const { situations, response } = await createSituation();
  const answers = new Map<string, Response>();
  for (const [server, { call }] of createServers().entries()) {
    for (const names of situations) {
      for (const method of methods) {
        for (const [variant, init] of variantsOf(method, response).entries()) {
          for (const query of ['', '?unknown=1']) {
            const address = `${fillPath(path, names)}${query}`;
            const what = `${method} ${address} (server ${server}, variant ${variant})`;
            answers.set(what, await call(address, { method, ...init }));
          }
        }
      }
    }
  }
  return answers;
}

const documented = new Set(
  operations.flatMap(({ success, problems }) => [
    ...Object.keys(success).map(Number),
    ...problems.map(statusOf),
  ]),
);
const caching = /^(no-store|public, max-age=\d+(, (immutable|must-revalidate))?)$/;
const always = [204, 400, 404, 405, 413, 415, 429, 500];
const seen = new Set<number>();

test.each(operations)(
  'every answer at $path, whatever its method and status, states its caching and its safety',
  async (operation) => {
    for (const [what, { status, headers }] of await collectAnswers(operation)) {
      seen.add(status);
      expect(headers.get('Cache-Control'), what).toMatch(status < 400 ? caching : /^no-store$/);
      const policy = headers.get('Content-Security-Policy');
      expect(policy, what).toContain("default-src 'none'");
      expect(policy, what).toContain("frame-ancestors 'none'");
      expect(headers.get('Strict-Transport-Security'), what).toMatch(/^max-age=\d{8}/);
      expect(headers.get('X-Content-Type-Options'), what).toBe('nosniff');
      expect(headers.get('X-Frame-Options'), what).toBe('DENY');
      expect(headers.get('Referrer-Policy'), what).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Resource-Policy'), what).toBe('same-origin');
      expect(headers.get('Vary'), what).toBe('Origin');
      expect(headers.get('X-Request-Id'), what).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.has('Set-Cookie'), what).toBe(false);
    }
  },
);

test('every status that any call may answer with was among them', () => {
  expect([...new Set([...documented, ...always])].filter((status) => !seen.has(status))).toEqual(
    [],
  );
});

test.each(['/nope', '/docs/init.js', '/docs/nope.js', '//', '/sheets/manifest.json', '/%'])(
  'the answer at %s, which is no call, has them too',
  async (path) => {
    for (const method of methods) {
      const { headers } = await createApi().call(path, { method });
      expect(headers.get('Cache-Control')).toMatch(caching);
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  },
);
