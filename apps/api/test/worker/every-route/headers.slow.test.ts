import { expect, test, vi } from 'vitest';
import type { RouteDefinition as Operation } from '../../../src/http/route-definition.ts';
import { Problem, statusOf } from '../../../src/problems/problem.ts';
import { routes as operations } from '../../../src/routes/index.ts';
import { articleId, createApi, type Api } from '../api.ts';
import { createBrokenApi } from '../broken-api.ts';
import { answer, optionIdsOf, startWith } from '../quiz-taker.ts';
import { fillPath, type PathParams } from './fill-path.ts';
import { listViolations, type Rule } from './find-violations.ts';
import { createAttemptIds } from './attempt-ids.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];
const json = { 'Content-Type': 'application/json', 'CF-Connecting-IP': '203.0.113.7' };

/** Variants of a request that get different responses: other headers, valid and invalid bodies. */
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

/** Creates servers in each state that changes responses: working, over every rate limit, without keys, with failing stores. */
function createServers(): Api[] {
  const unset = () => Promise.reject(new Problem('attempts-unavailable'));
  return [
    createApi({ origins: new Set(['https://paper.example']) }),
    createApi({ limits: { admits: async () => false } }),
    createApi({ keyring: unset }),
    createBrokenApi(new Error('swordfish')),
  ];
}

/** Creates path parameters that exist, that have expired and that never existed, and a response to an item that already has one. */
async function createRequestParts() {
  const api = createApi();
  const attemptIds = await createAttemptIds();
  const { id, item } = await startWith(api, 'choice');
  await answer(api, id, item.number, null);
  const hash = (await api.services.library.findRecent(articleId))?.hash ?? '';
  const known: PathParams = {
    articleId,
    hash,
    attemptId: id,
    number: String(item.number),
    format: 'gift',
  };
  const paramSets = [known, { ...known, attemptId: attemptIds.expired }, {}];
  return { paramSets, response: optionIdsOf(item)[0] };
}

async function collectAnswers({ path }: Operation): Promise<Map<string, Response>> {
  const { paramSets, response } = await createRequestParts();
  const answers = new Map<string, Response>();
  for (const [server, { call }] of createServers().entries()) {
    for (const params of paramSets) {
      for (const method of methods) {
        for (const [variant, init] of variantsOf(method, response).entries()) {
          for (const query of ['', '?unknown=1']) {
            const address = `${fillPath(path, params)}${query}`;
            const request = `${method} ${address} (server ${server}, variant ${variant})`;
            answers.set(request, await call(address, { method, ...init }));
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
const caching = /^(no-store|public, (no-cache|max-age=\d+(, must-revalidate)?))$/;
const always = [204, 400, 401, 404, 405, 413, 415, 429, 500];
const seen = new Set<number>();

function rulesOf({ status, headers }: Response): Rule[] {
  const matches = (name: string, pattern: RegExp): Rule => [
    `${name} matches ${pattern.source}`,
    pattern.test(headers.get(name) ?? ''),
  ];
  return [
    matches('Cache-Control', status < 400 ? caching : /^no-store$/),
    matches('Content-Security-Policy', /default-src 'none'.*frame-ancestors 'none'/),
    matches('Strict-Transport-Security', /^max-age=\d{8}/),
    matches('X-Content-Type-Options', /^nosniff$/),
    matches('X-Frame-Options', /^DENY$/),
    matches('Referrer-Policy', /^no-referrer$/),
    matches('Cross-Origin-Resource-Policy', /^same-origin$/),
    matches('Vary', /^Origin$/),
    matches('X-Request-Id', /^[0-9a-f-]{36}$/),
    ['no cookie is set', !headers.has('Set-Cookie')],
  ];
}

test.each(operations)(
  'every response of $path has headers for caching and security, for all methods and statuses',
  async (operation) => {
    const answers = [...(await collectAnswers(operation))];
    for (const [, { status }] of answers) seen.add(status);
    expect(answers.flatMap(([request, each]) => listViolations(request, rulesOf(each)))).toEqual(
      [],
    );
  },
);

test('the tests above got every documented status', () => {
  expect([...new Set([...documented, ...always])].filter((status) => !seen.has(status))).toEqual(
    [],
  );
});

test.each(['/', '/nope', '/docs/init.js', '/docs/nope.js', '//', '/sheets/manifest.json', '/%'])(
  'the response of %s, which is no route of the API, has the same headers',
  async (path) => {
    for (const method of methods) {
      const response = await createApi().call(path, { method });
      expect(listViolations(`${method} ${path}`, rulesOf(response))).toEqual([]);
    }
  },
);
