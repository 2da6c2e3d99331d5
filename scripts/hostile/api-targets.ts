import fc from 'fast-check';
import * as z from 'zod/mini';
import { corruptBody } from './corrupt-body.ts';
import type { Target } from './hostile-request.ts';
import { sampleBodies, type NamedSchemas, type Schema } from './sample-bodies.ts';

const AnySchema = z.custom<Schema>((value) => typeof value === 'object' && value !== null);
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
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

/** Generates valid bodies and corrupted ones; nothing if the operation has no body. */
function bodiesOf(schema: Schema | undefined, named: NamedSchemas): Target['bodies'] {
  if (schema === undefined) return fc.constantFrom(undefined, '', '{}', 'hostile', '\0');
  return fc.oneof(
    ...sampleBodies(schema, named).map((body) =>
      fc.oneof(fc.constant(JSON.stringify(body)), fc.constantFrom(...corruptBody(body))),
    ),
  );
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
): Target[] {
  const { paths, components } = Document.parse(document);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { security, requestBody }]): Target => {
      const schema = requestBody?.content['application/json'].schema;
      return {
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
        bodies: bodiesOf(schema, components.schemas),
      };
    }),
  );
}
