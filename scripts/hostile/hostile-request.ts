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
export type Service = 'api' | 'quiz';

/** A request as it is sent: nothing of its address is encoded or checked on the way. */
export interface HostileRequest {
  readonly service: Service;
  readonly method: string;
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

/** A request that a server understands, and what may be changed in it. */
export interface Target {
  readonly service: Service;
  readonly method: string;
  /** The path, with its parameters as `:name`. */
  readonly path: string;
  /** The values that a parameter may have, by its name. */
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bodies: fc.Arbitrary<string | undefined>;
}

/** A request in parts, before its address is put together. */
interface Draft extends Omit<HostileRequest, 'address'> {
  readonly prefix: string;
  readonly path: string;
  readonly suffix: string;
  readonly query: readonly string[];
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

function paramAttacks({ params, path }: Target): fc.Arbitrary<Attack>[] {
  return Object.entries(params).map(([name, values]) =>
    fc.oneof(fc.constantFrom(...values), addressPart).map((value): Attack => (draft) => ({
      ...draft,
      path: path.replace(`:${name}`, () => value),
    })),
  );
}

function attacksOn(target: Target): fc.Arbitrary<Attack> {
  return fc.oneof(
    ...paramAttacks(target),
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
  );
}

const fillPath = ({ path, params }: Target): string =>
  path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name]?.[0] ?? 'any');

function toRequest({ prefix, path, suffix, query, ...rest }: Draft): HostileRequest {
  // An address cannot have these characters unencoded: the client would not send it.
  const address = `${prefix}${path}${suffix}`.replaceAll(/[^\x21-\xFF]/g, encodeURIComponent);
  const search = query.join('&').replaceAll(/[^\x21-\xFF]/g, encodeURIComponent);
  return { ...rest, address: search === '' ? address : `${address}?${search}` };
}

/** Generates requests to one target: with its own method and body, and changed in one to three places. */
function requestTo(target: Target): fc.Arbitrary<HostileRequest> {
  const { service, method, headers } = target;
  return fc
    .tuple(target.bodies, fc.array(attacksOn(target), { minLength: 1, maxLength: 3 }))
    .map(([body, attacks]) => {
      const path = fillPath(target);
      const draft: Draft = {
        service,
        method,
        prefix: '',
        path,
        suffix: '',
        query: [],
        headers,
        body,
      };
      return toRequest(attacks.reduce((changed, attack) => attack(changed), draft));
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
