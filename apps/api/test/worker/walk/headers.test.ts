import { expect, test, vi } from 'vitest';
import type { RouteDefinition as Operation } from '../../../src/http/route-definition.ts';
import { Problem, statusOf } from '../../../src/problems/problem.ts';
import { routes as operations } from '../../../src/routes/index.ts';
import { articleId, createApi, type Api } from '../api.ts';
import { createBrokenApi } from '../broken.ts';
import { answer, optionIdsOf, startWith } from '../quiz-taker.ts';
import { fillPath, type Names } from './fill-path.ts';
import { listBroken, type Rule } from './find-faults.ts';
import { createTokens } from './tokens.ts';

// Each of these walks is thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

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
const always = [204, 400, 401, 404, 405, 413, 415, 429, 500];
const seen = new Set<number>();

function rulesOf({ status, headers }: Response): Rule[] {
  const says = (name: string, wanted: RegExp): Rule => [
    `${name} is like ${wanted.source}`,
    wanted.test(headers.get(name) ?? ''),
  ];
  return [
    says('Cache-Control', status < 400 ? caching : /^no-store$/),
    says('Content-Security-Policy', /default-src 'none'.*frame-ancestors 'none'/),
    says('Strict-Transport-Security', /^max-age=\d{8}/),
    says('X-Content-Type-Options', /^nosniff$/),
    says('X-Frame-Options', /^DENY$/),
    says('Referrer-Policy', /^no-referrer$/),
    says('Cross-Origin-Resource-Policy', /^same-origin$/),
    says('Vary', /^Origin$/),
    says('X-Request-Id', /^[0-9a-f-]{36}$/),
    ['no cookie is set', !headers.has('Set-Cookie')],
  ];
}

test.each(operations)(
  'every answer at $path, whatever its method and status, states its caching and its safety',
  async (operation) => {
    const answers = [...(await collectAnswers(operation))];
    for (const [, { status }] of answers) seen.add(status);
    expect(answers.flatMap(([asked, each]) => listBroken(asked, rulesOf(each)))).toEqual([]);
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
      const response = await createApi().call(path, { method });
      expect(listBroken(`${method} ${path}`, rulesOf(response))).toEqual([]);
    }
  },
);
