import { expect, test } from 'vitest';
import type { Operation } from '../../../src/operation.ts';
import { statusOf } from '../../../src/problem.ts';
import { operations } from '../../../src/routes/operations.ts';
import { articleId, createApi } from '../api.ts';
import { answer, resume } from '../quiz-taker.ts';
import { expectSane } from './expect-sane.ts';
import { fillPath, type Names } from './fill-path.ts';
import { hostileStrings, toAddressParts, toHeaderValue } from './hostile-strings.ts';
import { listRoles } from './roles.ts';
import { sampleBodies } from './sample-bodies.ts';
import { spoilBody } from './spoil-body.ts';
import { createTokens } from './tokens.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];
const headerNames = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'CF-Connecting-IP',
  'Content-Type',
  'Cookie',
  'Host',
  'If-None-Match',
  'Origin',
  'Range',
  'User-Agent',
  'X-Forwarded-For',
  'X-HTTP-Method-Override',
  'X-Request-Id',
];
/** Most spoilt bodies that one operation is sent; of more, every so many-th. */
const mostBodies = 1500;

/** The app, with the names of what is there, and every sort of attempt id. */
async function createScene() {
  const api = createApi();
  const tokens = await createTokens();
  const hash = (await api.services.library.findCurrent(articleId))?.hash ?? '';
  const names: Names = { articleId, hash, attemptId: tokens.own, number: '1' };
  return { api, tokens, names };
}

const bodiesOf = ({ json }: Operation): unknown[] => (json ? sampleBodies(json) : [undefined]);

function initOf(method: string, body: string | undefined, headers: HeadersInit = {}): RequestInit {
  const isWrite = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const all = new Headers({ 'Content-Type': 'application/json' });
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  return { method, headers: all, ...(isWrite && body !== undefined && { body }) };
}

const walk = operations.map((operation): [string, Operation] => [operation.id, operation]);

test.each(walk)(
  '%s takes every role, every method and every attempt id',
  async (_id, operation) => {
    const { api, tokens, names } = await createScene();
    const isEditors = operation.problems.some((slug) => statusOf(slug) === 401);
    for (const [role, key] of listRoles()) {
      for (const [owner, attemptId] of Object.entries(tokens)) {
        for (const method of methods) {
          for (const body of bodiesOf(operation)) {
            const address = fillPath(operation.path, { ...names, attemptId });
            const headers = key === undefined ? {} : { Authorization: key };
            const init = initOf(method, JSON.stringify(body), headers);
            const response = await api.call(address, init);
            const what = `${role} sends ${method} ${operation.path} with an id that is ${owner}`;
            const isOwn = method.toLowerCase() === operation.method;
            if (isEditors && isOwn && role !== 'an editor') expect(response.status, what).toBe(401);
            if (
              operation.param?.shape['attemptId'] &&
              isOwn &&
              owner !== 'own' &&
              owner !== 'other'
            ) {
              expect([401, 404, 410], what).toContain(response.status);
            }
            await expectSane(operation, what, response);
          }
        }
      }
    }
  },
);

test.each(walk)(
  '%s takes anything in its path, its query and its headers',
  async (_id, operation) => {
    const { api, names } = await createScene();
    const method = operation.method.toUpperCase();
    const [body] = bodiesOf(operation);
    const call = async (what: string, path: string, headers: HeadersInit = {}) => {
      const response = await api.call(path, initOf(method, JSON.stringify(body), headers));
      await expectSane(operation, `${what} of ${operation.path}`, response);
    };
    const path = fillPath(operation.path, names);
    for (const [what, text] of Object.entries(hostileStrings)) {
      for (const written of toAddressParts(text)) {
        for (const name of Object.keys(operation.param?.shape ?? {})) {
          await call(`${what} as ${name}`, fillPath(operation.path, { ...names, [name]: written }));
        }
        for (const name of [...Object.keys(operation.query?.shape ?? {}), 'hostile', '__proto__']) {
          await call(`${what} as ${name}`, `${path}?${name}=${written}&${name}=${written}`);
        }
        await call(`${what} as a name in the query`, `${path}?${written}=1`);
        await call(`${what} behind the path`, `${path}/${written}`);
      }
      for (const name of headerNames)
        await call(`${what} as ${name}`, path, { [name]: toHeaderValue(text) });
    }
    for (const raw of [
      '%',
      '%2',
      '%zz',
      '%00',
      '%ff',
      '%c0%af',
      '..%2f..%2f',
      '..;/',
      '//',
      '\\..\\',
      '?%',
      '?%=%',
    ]) {
      await call(`the path ${raw}`, `${path}${raw}`);
    }
  },
);

test.each(walk.filter(([, { json }]) => json !== undefined))(
  '%s takes any body, and an attempt goes on afterwards',
  async (_id, operation) => {
    const { api, names, tokens } = await createScene();
    const path = fillPath(operation.path, names);
    const method = operation.method.toUpperCase();
    const spoilt = [...new Set(bodiesOf(operation).flatMap((body) => [...spoilBody(body)]))];
    const step = Math.ceil(spoilt.length / mostBodies);
    const keys = [...listRoles()].filter(([role]) => role === 'nobody' || role === 'an editor');
    for (const body of spoilt.filter((_, index) => index % step === 0)) {
      for (const [, key] of keys) {
        const init = initOf(method, body, key === undefined ? {} : { Authorization: key });
        await expectSane(
          operation,
          `${method} ${operation.path} ${body}`,
          await api.call(path, init),
        );
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('hostile');
    expect((await answer(api, tokens.other, 1, null)).status).toBe(200);
    expect((await resume(api, tokens.other)).responses).toMatchObject([
      { number: 1, response: null },
    ]);
  },
);

test('what is sent for one attempt is never found in another', async () => {
  const { api, tokens } = await createScene();
  await answer(api, tokens.own, 1, null);
  for (const forged of [
    tokens['another payload under this signature'],
    tokens.unsigned,
    tokens.garbage,
  ]) {
    expect((await answer(api, forged, 2, null)).status).toBe(404);
  }
  expect((await resume(api, tokens.own)).responses).toHaveLength(1);
  expect((await resume(api, tokens.other)).responses).toEqual([]);
});
