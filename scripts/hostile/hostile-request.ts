import fc from 'fast-check';
import { hostileNames, hostileStrings, toAddressParts, toHeaderValue } from './hostile-strings.ts';
import {
  headerNames,
  methods,
  oddHeaders,
  oddPrefixes,
  oddQueries,
  oddSuffixes,
} from './odd-parts.ts';

/** Which of the servers gets a request. */
export type Service = 'api' | 'quiz' | 'desk';

/** A request as it is sent: nothing of its address is encoded or checked on the way. */
export interface HostileRequest {
  readonly service: Service;
  /** The name of its target. */
  readonly target: string;
  /** Whether nothing was changed in it, so that the server has to accept it. */
  readonly isSound: boolean;
  readonly method: string;
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
  /** Whether the body is sent in chunks, without its length. */
  readonly isChunked: boolean;
}

/** What a request to a target has if the server accepts it. */
export interface SoundRequest {
  /** The values of the parameters in the path; by default the first one of each. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: string;
}

/** Requests that a server accepts, by the name of their target. */
export type SoundRequests = Readonly<Record<string, readonly SoundRequest[]>>;

/** A request that a server understands, and what may be changed in it. */
export interface Target {
  /** How a report calls it; no other target of the service has the name. */
  readonly name: string;
  readonly service: Service;
  readonly method: string;
  /** The path, with its parameters as `:name`. */
  readonly path: string;
  /** The values that a parameter may have, by its name. */
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bodies: fc.Arbitrary<string | undefined>;
  /** The names of the parameters in the query. */
  readonly queryNames: readonly string[];
  /** Requests that the server accepts; none if it has nothing at this address. */
  readonly sound: readonly SoundRequest[];
}

/** A request in parts, before its address is put together. */
interface Draft {
  readonly method: string;
  readonly prefix: string;
  readonly params: Readonly<Record<string, string>>;
  readonly suffix: string;
  readonly query: readonly string[];
  readonly headers: HostileRequest['headers'];
  readonly body: string | undefined;
  readonly isChunked: boolean;
}

/** Only platforms read a malformed `Host`: they refuse it, or have no site of that name. */
const readHeaders = headerNames.filter((name) => name !== 'Host');

type Attack = (draft: Draft) => Draft;

const hostileText = fc.oneof(
  fc.constantFrom(...Object.values(hostileStrings)),
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
// Addresses and headers of a megabyte are refused by the platform, before any code of ours.
const addressPart = hostileText
  .chain((text) => fc.constantFrom(...toAddressParts(text)))
  .map((text) => text.slice(0, 6000).replace(/%.?$/, ''));

const withHeader =
  (name: string, value: string): Attack =>
  (draft) => ({
    ...draft,
    headers: [...draft.headers.filter(([each]) => each !== name), [name, value]],
  });

const withQuery =
  (...parts: readonly string[]): Attack =>
  (draft) => ({ ...draft, query: [...draft.query, ...parts] });

function paramAttacks({ params }: Target): fc.Arbitrary<Attack>[] {
  return Object.entries(params).map(([name, values]) =>
    fc.oneof(fc.constantFrom(...values), addressPart).map((value): Attack => (draft) => ({
      ...draft,
      params: { ...draft.params, [name]: value },
    })),
  );
}

const queryAttacks = ({ queryNames }: Target): fc.Arbitrary<Attack>[] =>
  queryNames.map((name) => addressPart.map((value) => withQuery(`${name}=${value}`)));

function attacksOn(target: Target): fc.Arbitrary<Attack> {
  return fc.oneof(
    ...paramAttacks(target),
    ...queryAttacks(target),
    fc.constantFrom(...methods).map((method): Attack => (draft) => ({ ...draft, method })),
    fc.constantFrom(...oddPrefixes).map((prefix): Attack => (draft) => ({ ...draft, prefix })),
    fc.constantFrom(...oddSuffixes).map((suffix): Attack => (draft) => ({ ...draft, suffix })),
    addressPart.map((part): Attack => (draft) => ({ ...draft, suffix: `/${part}` })),
    fc.constantFrom(...oddQueries).map((query) => withQuery(query)),
    fc.tuple(addressPart, addressPart).map(([name, value]) => withQuery(`${name}=${value}`)),
    fc.constantFrom(...oddHeaders).map(([name, value]) => withHeader(name, value)),
    fc
      .tuple(fc.constantFrom(...readHeaders), hostileText)
      .map(([name, text]) => withHeader(name, toHeaderValue(text).slice(0, 6000))),
    target.bodies.map((body): Attack => (draft) => ({ ...draft, body })),
    target.bodies.map((body): Attack => (draft) => ({ ...draft, body, isChunked: true })),
  );
}

const fillPath = ({ path, params }: Target, own: Draft['params']): string =>
  path.replaceAll(/:(\w+)/g, (_all, name: string) => own[name] ?? params[name]?.[0] ?? 'any');

/** An address cannot have these characters unencoded: the client would not send it. */
const encodeRest = (text: string): string => text.replaceAll(/[^\x21-\xFF]/g, encodeURIComponent);

function toAddress(target: Target, { prefix, params, suffix, query }: Draft): string {
  const address = encodeRest(`${prefix}${fillPath(target, params)}${suffix}`);
  return query.length === 0 ? address : `${address}?${encodeRest(query.join('&'))}`;
}

/** Generates requests before anything is changed in them: sound ones, or ones with any body if there are none. */
function draftsOf({ method, headers, bodies, sound }: Target): fc.Arbitrary<Draft> {
  const draft = { method, headers, prefix: '', suffix: '', isChunked: false };
  if (sound.length === 0) return bodies.map((body) => ({ ...draft, params: {}, query: [], body }));
  return fc.constantFrom(...sound).map(({ params = {}, query, body }) => ({
    ...draft,
    params,
    query: query === undefined ? [] : [query],
    body,
  }));
}

/** Generates requests to one target: a quarter of them as they should be, the others changed in one to three places. */
function requestTo(target: Target): fc.Arbitrary<HostileRequest> {
  const { name, service, sound } = target;
  const attacks = fc.oneof(
    { arbitrary: fc.constant([]), weight: 1 },
    { arbitrary: fc.array(attacksOn(target), { minLength: 1, maxLength: 3 }), weight: 3 },
  );
  return fc.tuple(draftsOf(target), attacks).map(([draft, changes]) => {
    const changed = changes.reduce((before, attack) => attack(before), draft);
    const { method, headers, body, isChunked } = changed;
    const isSound = sound.length > 0 && changes.length === 0;
    const address = toAddress(target, changed);
    return { service, target: name, isSound, method, address, headers, body, isChunked };
  });
}

/** How many requests are generated at once. */
const batch = 500;

/** Generates `count` hostile requests. The same seed and targets give the same requests. */
export function* generateHostileRequests(
  targets: readonly Target[],
  count: number,
  seed: number,
): Generator<HostileRequest> {
  const request = fc.oneof(...targets.map(requestTo));
  for (let done = 0; done < count; done += batch) {
    yield* fc.sample(request, { seed: seed + done, numRuns: Math.min(batch, count - done) });
  }
}
