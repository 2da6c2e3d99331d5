import { env } from 'cloudflare:workers';
import * as z from 'zod/mini';
import { corruptBody } from '../../../../../scripts/hostile/corrupt-body.ts';
import {
  hostileStrings,
  toAddressParts,
  toHeaderValue,
} from '../../../../../scripts/hostile/hostile-strings.ts';
import {
  headerNames,
  malformedSuffixes,
  methods,
} from '../../../../../scripts/hostile/odd-parts.ts';
import { sampleBodies, sampleHash } from '../../../../../scripts/hostile/sample-bodies.ts';
import type { RouteDefinition } from '../../../src/http/route-definition.ts';
import { routes } from '../../../src/routes/index.ts';
import { articleId, createApi } from '../api.ts';
import { answer } from '../quiz-taker.ts';
import { fillPath, type PathParams } from './fill-path.ts';
import { findViolations, listViolations } from './find-violations.ts';
import { createAttemptIds } from './attempt-ids.ts';

/** The most corrupted bodies that one operation is sent. If there are more, they are sampled evenly. */
const maxBodies = 1500;

/** Creates the API, every kind of attempt id, and path parameters that exist. */
async function createFixture() {
  const api = createApi();
  const attemptIds = await createAttemptIds();
  const hash = (await api.services.library.findRecent(articleId))?.hash ?? '';
  const params: PathParams = {
    articleId,
    hash,
    attemptId: attemptIds.own,
    number: '1',
    format: 'gift',
  };
  return { api, attemptIds, params };
}

function bodiesOf({ json }: RouteDefinition): unknown[] {
  if (!json) return [undefined];
  const schema = z.toJSONSchema(json, { io: 'input', unrepresentable: 'any' });
  return sampleBodies(schema, schema.$defs);
}

/** One request: the attack, the address, and further headers. */
type Attack = [description: string, path: string, headers?: Readonly<Record<string, string>>];

const withKey = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { Authorization: key };

function initOf(method: string, body: string | undefined, headers: HeadersInit = {}): RequestInit {
  const isWrite = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const all = new Headers({ 'Content-Type': 'application/json' });
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  return { method, headers: all, ...(isWrite && body !== undefined && { body }) };
}

/** The operations of the API with their ids. */
export const operations = routes.map((operation): [string, RouteDefinition] => [
  operation.id,
  operation,
]);
/** Lists kinds of callers with their `Authorization` header. There is an editor only if `EDITOR_KEYS` is set. */
function listRoles(): ReadonlyMap<string, string | undefined> {
  const roles = new Map<string, string | undefined>([
    ['no key', undefined],
    ['a wrong key', 'Bearer guess'],
    ['an empty key', 'Bearer '],
    ['a password', 'Basic aG9zdGlsZTpob3N0aWxl'],
  ]);
  const keys: unknown = Reflect.get(env, 'EDITOR_KEYS');
  if (typeof keys === 'string')
    roles.set('an editor', `Bearer ${keys.replace(/^[^:]*:|,.*$/g, '')}`);
  return roles;
}
const roles = listRoles();
const editorsKey = roles.get('an editor');

/** The statuses that a call with the operation's own method may get; empty if every documented status is allowed. */
function allowedStatusesOf(
  { isForEditors, param }: RouteDefinition,
  role: string,
  owner: string,
): number[] {
  if (isForEditors && role !== 'an editor') return [401];
  const isGood = owner === 'own' || owner === 'other';
  return param?.shape['attemptId'] === undefined || isGood ? [] : [404, 410];
}

/** Yields every combination of role, attempt id, method and body. */
function* listCallers(operation: RouteDefinition, attemptIds: Readonly<Record<string, string>>) {
  for (const [role, key] of roles) {
    for (const [owner, attemptId] of Object.entries(attemptIds)) {
      for (const method of methods) {
        for (const body of bodiesOf(operation)) {
          const isOwn = method.toLowerCase() === operation.method;
          const allowed = isOwn ? allowedStatusesOf(operation, role, owner) : [];
          const init = initOf(method, JSON.stringify(body), withKey(key));
          const request = `${role}: ${method} ${operation.path} with attempt id "${owner}"`;
          yield { request, attemptId, init, allowed };
        }
      }
    }
  }
}

/** Yields requests with each hostile string in each part of the address and in each header. */
function* listAttacks(operation: RouteDefinition, params: PathParams): Generator<Attack> {
  const path = fillPath(operation.path, params);
  const queries = [...Object.keys(operation.query?.shape ?? {}), 'hostile', '__proto__'];
  for (const [what, text] of Object.entries(hostileStrings)) {
    for (const encoded of toAddressParts(text)) {
      for (const name of Object.keys(operation.param?.shape ?? {})) {
        yield [`${what} as ${name}`, fillPath(operation.path, { ...params, [name]: encoded })];
      }
      for (const name of queries) {
        yield [`${what} as ${name}`, `${path}?${name}=${encoded}&${name}=${encoded}`];
      }
      yield [`${what} as a name in the query`, `${path}?${encoded}=1`];
      yield [`${what} after the path`, `${path}/${encoded}`];
    }
    for (const name of headerNames) {
      yield [`${what} as ${name}`, path, { [name]: toHeaderValue(text) }];
    }
  }
  for (const raw of malformedSuffixes) yield [`the path ${raw}`, `${path}${raw}`];
}

/** Sends one operation every combination of role, method, body and attempt id. Lists the violations. */
export async function sendAsEveryRole(operation: RouteDefinition): Promise<string[]> {
  const { api, attemptIds, params } = await createFixture();
  const violations: string[] = [];
  for (const { request, attemptId, init, allowed } of listCallers(operation, attemptIds)) {
    const address = fillPath(operation.path, { ...params, attemptId });
    const response = await api.call(address, init);
    const { status } = response;
    const isAllowed = allowed.length === 0 || allowed.includes(status);
    violations.push(
      ...listViolations(request, [[`${status} is one of ${allowed.join()}`, isAllowed]]),
      ...(await findViolations(operation, request, response)),
    );
  }
  return violations;
}

/** Sends one operation every hostile address and header. Lists the violations. */
export async function sendHostileAddresses(operation: RouteDefinition): Promise<string[]> {
  const { api, params } = await createFixture();
  const [body] = bodiesOf(operation);
  const method = operation.method.toUpperCase();
  const key = operation.isForEditors ? editorsKey : undefined;
  const violations: string[] = [];
  for (const [what, path, headers] of listAttacks(operation, params)) {
    const init = initOf(method, JSON.stringify(body), { ...withKey(key), ...headers });
    const request = `${what} of ${operation.path}`;
    violations.push(...(await findViolations(operation, request, await api.call(path, init))));
  }
  return violations;
}

/**
 * Sends one operation corrupted bodies, then valid ones. Lists the violations, also if another attempt does not accept
 * a response afterwards.
 */
export async function sendHostileBodies(operation: RouteDefinition): Promise<string[]> {
  const { api, params, attemptIds } = await createFixture();
  const path = fillPath(operation.path, params);
  const method = operation.method.toUpperCase();
  const key = operation.isForEditors ? editorsKey : undefined;
  const corrupted = [...new Set(bodiesOf(operation).flatMap((body) => [...corruptBody(body)]))];
  const violations: string[] = [];
  const valid = bodiesOf(operation).map((body) =>
    JSON.stringify(body).replaceAll(sampleHash, params['hash'] ?? ''),
  );
  const step = Math.ceil(corrupted.length / maxBodies);
  const sampled = corrupted.filter((_body, index) => index % step === 0);
  for (const body of [...sampled, ...valid]) {
    const response = await api.call(path, initOf(method, body, withKey(key)));
    violations.push(
      ...(await findViolations(operation, `${method} ${operation.path} ${body}`, response)),
    );
  }
  const next = await answer(api, attemptIds.other, 1, null);
  const expected = operation.id === 'withdrawArticle' ? 410 : 200;
  return [
    ...violations,
    ...listViolations('A response to another attempt', [
      [`${next.status} is ${expected}`, next.status === expected],
      [
        'Object.prototype has no new property',
        !('hostile' in {}) && Object.keys(Object.prototype).length === 0,
      ],
    ]),
  ];
}
