import type { RouteDefinition } from '../../../src/http/route-definition.ts';
import { routes } from '../../../src/routes/index.ts';
import { articleId, createApi } from '../api.ts';
import { answer } from '../quiz-taker.ts';
import { fillPath, type Names } from './fill-path.ts';
import { findFaults, listBroken } from './find-faults.ts';
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
/** How many spoilt bodies one operation is sent at most; if there are more, evenly chosen ones. */
const mostBodies = 1500;

/** Creates the API with every sort of attempt id, and names that exist in it. */
export async function createScene() {
  const api = createApi();
  const tokens = await createTokens();
  const hash = (await api.services.library.findCurrent(articleId))?.hash ?? '';
  const names: Names = { articleId, hash, attemptId: tokens.own, number: '1' };
  return { api, tokens, names };
}

const bodiesOf = ({ json }: RouteDefinition): unknown[] =>
  json ? sampleBodies(json) : [undefined];

/** One request: what it tries, its address, and further headers. */
type Attack = [what: string, path: string, headers?: Readonly<Record<string, string>>];

const withKey = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: key };

function initOf(method: string, body: string | undefined, headers: HeadersInit = {}): RequestInit {
  const isWrite = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const all = new Headers({ 'Content-Type': 'application/json' });
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  return { method, headers: all, ...(isWrite && body !== undefined && { body }) };
}

/** The operations of the API with their ids. */
export const walk = routes.map((operation): [string, RouteDefinition] => [operation.id, operation]);
const roles = listRoles();
const editorsKey = roles.get('an editor');

/** The only statuses that a call by its own method may get; empty if it may get any documented one. */
function refusalsFor(
  { isForEditors, param }: RouteDefinition,
  role: string,
  owner: string,
): number[] {
  if (isForEditors && role !== 'an editor') return [401];
  const isGood = owner === 'own' || owner === 'other';
  return param?.shape['attemptId'] === undefined || isGood ? [] : [404, 410];
}

/** Every role with every attempt id, method and body. */
function* listCallers(operation: RouteDefinition, tokens: Readonly<Record<string, string>>) {
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

/** Every hostile string in every place of an address and of the headers. */
function* spoilAddress(operation: RouteDefinition, names: Names): Generator<Attack> {
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

/** Yields every so many-th value, from the first on. */
function* takeEvery<Value>(values: Iterable<Value>, step: number): Generator<Value> {
  let index = 0;
  for (const value of values) {
    if (index % step === 0) yield value;
    index += 1;
  }
}

/** Sends one operation every so many-th combination of role, method, body and attempt id; lists the faults of the answers. */
export async function walkCallers(operation: RouteDefinition, step: number): Promise<string[]> {
  const { api, tokens, names } = await createScene();
  const faults: string[] = [];
  for (const { asked, attemptId, init, refusals } of takeEvery(
    listCallers(operation, tokens),
    step,
  )) {
    const address = fillPath(operation.path, { ...names, attemptId });
    const response = await api.call(address, init);
    const { status } = response;
    const isRefused = refusals.length === 0 || refusals.includes(status);
    faults.push(
      ...listBroken(asked, [[`${status} is one of ${refusals.join()}`, isRefused]]),
      ...(await findFaults(operation, asked, response)),
    );
  }
  return faults;
}

/** Sends one operation every so many-th hostile address; lists the faults of the answers. */
export async function walkAddresses(operation: RouteDefinition, step: number): Promise<string[]> {
  const { api, names } = await createScene();
  const [body] = bodiesOf(operation);
  const method = operation.method.toUpperCase();
  const key = operation.isForEditors ? editorsKey : undefined;
  const faults: string[] = [];
  for (const [what, path, headers] of takeEvery(spoilAddress(operation, names), step)) {
    const init = initOf(method, JSON.stringify(body), { ...withKey(key), ...headers });
    const asked = `${what} of ${operation.path}`;
    faults.push(...(await findFaults(operation, asked, await api.call(path, init))));
  }
  return faults;
}

/** Sends one operation every so many-th spoilt body, then sound ones; lists the faults, also if an attempt cannot go on afterwards. */
export async function walkBodies(operation: RouteDefinition, step: number): Promise<string[]> {
  const { api, names, tokens } = await createScene();
  const path = fillPath(operation.path, names);
  const method = operation.method.toUpperCase();
  const key = operation.isForEditors ? editorsKey : undefined;
  const spoilt = [...new Set(bodiesOf(operation).flatMap((body) => [...spoilBody(body)]))];
  const faults: string[] = [];
  const sound = bodiesOf(operation).map((body) => JSON.stringify(body));
  const sampled = takeEvery(spoilt, step * Math.ceil(spoilt.length / mostBodies));
  for (const body of [...sampled, ...sound]) {
    const response = await api.call(path, initOf(method, body, withKey(key)));
    faults.push(...(await findFaults(operation, `${method} ${operation.path} ${body}`, response)));
  }
  const goesOn = await answer(api, tokens.other, 1, null);
  const expected = operation.id === 'withdrawArticle' ? 410 : 200;
  return [
    ...faults,
    ...listBroken('An attempt goes on', [
      [`${goesOn.status} is ${expected}`, goesOn.status === expected],
      [
        'no object has a new member',
        !('hostile' in {}) && Object.keys(Object.prototype).length === 0,
      ],
    ]),
  ];
}
