import { expect, test, vi } from 'vitest';
import type { RouteDefinition as Operation } from '../../../src/http/route-definition.ts';
import { routes as operations } from '../../../src/routes/index.ts';
import { articleId, createApi } from '../api.ts';
import { answer, resume } from '../quiz-taker.ts';
import { fillPath, type Names } from './fill-path.ts';
import { findFaults, listBroken } from './find-faults.ts';
import { hostileStrings, toAddressParts, toHeaderValue } from './hostile-strings.ts';
import { listRoles } from './roles.ts';
import { sampleBodies } from './sample-bodies.ts';
import { spoilBody } from './spoil-body.ts';
import { createTokens } from './tokens.ts';

// Each of these walks is thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

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
const faultyEnds = [
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

/** One request: what is tried, the address, and further headers. */
type Ask = [what: string, path: string, headers?: Readonly<Record<string, string>>];

const withKey = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: key };

function initOf(method: string, body: string | undefined, headers: HeadersInit = {}): RequestInit {
  const isWrite = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const all = new Headers({ 'Content-Type': 'application/json' });
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  return { method, headers: all, ...(isWrite && body !== undefined && { body }) };
}

const walk = operations.map((operation): [string, Operation] => [operation.id, operation]);
const roles = listRoles();
const editorsKey = roles.get('an editor');

/** Which statuses a call by its own method may get at most, beside what it documents. */
function refusalsFor({ isForEditors, param }: Operation, role: string, owner: string): number[] {
  if (isForEditors && role !== 'an editor') return [401];
  const isGood = owner === 'own' || owner === 'other';
  return param?.shape['attemptId'] === undefined || isGood ? [] : [404, 410];
}

/** Whoever calls, in whatever way, and with whatever attempt id. */
function* listCallers(operation: Operation, tokens: Readonly<Record<string, string>>) {
  for (const [role, key] of roles) {
    for (const [owner, attemptId] of Object.entries(tokens)) {
      for (const method of methods) {
        for (const body of bodiesOf(operation)) {
          const isOwn = method.toLowerCase() === operation.method;
          const refusals = isOwn ? refusalsFor(operation, role, owner) : [];
          const init = initOf(method, JSON.stringify(body), withKey(key));
          const asked = `${role} sends ${method} ${operation.path} with an id that is ${owner}`;
          yield { asked, attemptId, init, refusals };
        }
      }
    }
  }
}

test.each(walk)(
  '%s takes every role, every method and every attempt id',
  async (_id, operation) => {
    const { api, tokens, names } = await createScene();
    const faults: string[] = [];
    for (const { asked, attemptId, init, refusals } of listCallers(operation, tokens)) {
      const address = fillPath(operation.path, { ...names, attemptId });
      const response = await api.call(address, init);
      const { status } = response;
      const isRefused = refusals.length === 0 || refusals.includes(status);
      faults.push(
        ...listBroken(asked, [[`${status} is one of ${refusals.join()}`, isRefused]]),
        ...(await findFaults(operation, asked, response)),
      );
    }
    expect(faults).toEqual([]);
  },
);

/** Everything hostile in every place of an address and of the headers. */
function* spoilAddress(operation: Operation, names: Names): Generator<Ask> {
  const path = fillPath(operation.path, names);
  const queries = [...Object.keys(operation.query?.shape ?? {}), 'hostile', '__proto__'];
  for (const [what, text] of Object.entries(hostileStrings)) {
    for (const written of toAddressParts(text)) {
      for (const name of Object.keys(operation.param?.shape ?? {})) {
        yield [`${what} as ${name}`, fillPath(operation.path, { ...names, [name]: written })];
      }
      for (const name of queries) {
        yield [`${what} as ${name}`, `${path}?${name}=${written}&${name}=${written}`];
      }
      yield [`${what} as a name in the query`, `${path}?${written}=1`];
      yield [`${what} behind the path`, `${path}/${written}`];
    }
    for (const name of headerNames) {
      yield [`${what} as ${name}`, path, { [name]: toHeaderValue(text) }];
    }
  }
  for (const raw of faultyEnds) yield [`the path ${raw}`, `${path}${raw}`];
}

test.each(walk)(
  '%s takes anything in its path, its query and its headers',
  async (_id, operation) => {
    const { api, names } = await createScene();
    const [body] = bodiesOf(operation);
    const method = operation.method.toUpperCase();
    const key = operation.isForEditors ? editorsKey : undefined;
    const faults: string[] = [];
    for (const [what, path, headers] of spoilAddress(operation, names)) {
      const init = initOf(method, JSON.stringify(body), { ...withKey(key), ...headers });
      const asked = `${what} of ${operation.path}`;
      faults.push(...(await findFaults(operation, asked, await api.call(path, init))));
    }
    expect(faults).toEqual([]);
  },
);

test.each(walk.filter(([, { json }]) => json !== undefined))(
  '%s takes any body, and an attempt goes on afterwards',
  async (_id, operation) => {
    const { api, names, tokens } = await createScene();
    const path = fillPath(operation.path, names);
    const method = operation.method.toUpperCase();
    const key = operation.isForEditors ? editorsKey : undefined;
    const spoilt = [...new Set(bodiesOf(operation).flatMap((body) => [...spoilBody(body)]))];
    const step = Math.ceil(spoilt.length / mostBodies);
    const faults: string[] = [];
    for (const body of spoilt.filter((_, index) => index % step === 0)) {
      const response = await api.call(path, initOf(method, body, withKey(key)));
      faults.push(
        ...(await findFaults(operation, `${method} ${operation.path} ${body}`, response)),
      );
    }
    expect(faults).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('hostile');
    const goesOn = await answer(api, tokens.other, 1, null);
    expect(goesOn.status).toBe(operation.id === 'withdrawArticle' ? 410 : 200);
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
