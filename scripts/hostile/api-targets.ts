import fc from 'fast-check';
import * as z from 'zod/mini';
import { corruptBody } from './corrupt-body.ts';
import type { SoundRequest, SoundRequests, Target } from './hostile-request.ts';
import { sampleBodies, type NamedSchemas, type Schema } from './sample-bodies.ts';

const AnySchema = z.custom<Schema>((value) => typeof value === 'object' && value !== null);
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z.optional(z.array(z.object({ in: z.string(), name: z.string() }))),
        security: z.optional(z.array(z.unknown())),
        requestBody: z.optional(
          z.object({
            content: z.object({ 'application/json': z.object({ schema: AnySchema }) }),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), AnySchema) }),
});

const asBodies = (body: unknown): fc.Arbitrary<string | undefined> =>
  fc.oneof(fc.constant(JSON.stringify(body)), fc.constantFrom(...corruptBody(body)));

/** Generates valid bodies and corrupted ones; nothing if the operation has no body. */
function bodiesOf(
  schema: Schema | undefined,
  named: NamedSchemas,
  sound: readonly SoundRequest[],
): Target['bodies'] {
  if (schema === undefined) return fc.constantFrom(undefined, '', '{}', 'hostile', '\0');
  const accepted = sound.flatMap(({ body }): unknown[] =>
    body === undefined ? [] : [JSON.parse(body)],
  );
  // A few of them, because each is corrupted in every part.
  return fc.oneof(...[...sampleBodies(schema, named), ...accepted.slice(0, 4)].map(asBodies));
}

/** A read needs nothing but its address; what a write has to send is listed. */
function findSound(
  operationId: string,
  method: string,
  listed: SoundRequests,
): readonly SoundRequest[] {
  const sound = listed[operationId] ?? (method === 'get' ? [{}] : undefined);
  if (sound === undefined)
    throw new Error(`Cannot call ${operationId}: no request is listed that the API accepts`);
  return sound;
}

/** The editor who calls the operations of editors, and the only article that they are called for. */
export interface Editor {
  readonly key: string;
  readonly articleId: string;
}

/** Lists every operation of an OpenAPI document. */
export function listApiTargets(
  document: unknown,
  params: Target['params'],
  editor: Editor,
  listed: SoundRequests,
): Target[] {
  const { paths, components } = Document.parse(document);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Target => {
      const { operationId, parameters = [], security, requestBody } = operation;
      const schema = requestBody?.content['application/json'].schema;
      const sound = findSound(operationId, method, listed);
      return {
        name: operationId,
        service: 'api',
        method: method.toUpperCase(),
        path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        params: Object.fromEntries(
          Object.entries({ ...params, ...(security && { articleId: [editor.articleId] }) }).filter(
            ([name]) => path.includes(`{${name}}`),
          ),
        ),
        headers: [
          ['Content-Type', 'application/json'],
          ...(security ? [['Authorization', `Bearer ${editor.key}`] as const] : []),
        ],
        bodies: bodiesOf(schema, components.schemas, sound),
        queryNames: parameters.flatMap((each) => (each.in === 'query' ? [each.name] : [])),
        sound,
      };
    }),
  );
}

/** What the API answers beside the operations of its document, and addresses at which it has nothing. */
const otherPaths: readonly (readonly [
  path: string,
  isThere: boolean,
  params?: Target['params'],
])[] = [
  ['/', true],
  ['/docs/:file', true, { file: ['swagger-ui.css', 'nope.js', '..%2f..%2findex.js'] }],
  ['/nope', false],
  ['/v1', false],
  ['/v1/', false],
  ['/v2/articles', false],
  ['/.env', false],
];

/** Lists a read of each address of the API that is in no document. */
export const listOtherApiTargets = (): Target[] =>
  otherPaths.map(([path, isThere, params = {}]) => ({
    name: `GET ${path}`,
    service: 'api',
    method: 'GET',
    path,
    params,
    headers: [],
    bodies: fc.constantFrom(undefined, '', '{}', 'hostile', '\0'),
    queryNames: [],
    sound: isThere ? [{}] : [],
  }));
