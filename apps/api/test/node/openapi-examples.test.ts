import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createOpenApiDocument } from '../../scripts/openapi/document.ts';
import { createShapeCheck, Document } from '../openapi/document.ts';

const json: unknown = JSON.parse(JSON.stringify(createOpenApiDocument()));
const document = Document.parse(json);
const check = createShapeCheck(document);

const Examples = z.object({
  schema: z.optional(z.custom<Parameters<typeof check>[0]>()),
  example: z.optional(z.unknown()),
  examples: z.optional(
    z.record(
      z.string(),
      z.object({ value: z.optional(z.unknown()), $ref: z.optional(z.string()) }),
    ),
  ),
});
const { components } = z
  .object({
    components: z.object({
      schemas: z.record(z.string(), z.looseObject({})),
      examples: z.record(z.string(), z.object({ value: z.unknown() })),
    }),
  })
  .parse(json);

/** Every JSON body that the document describes, by a name for people. */
function listBodies(): [string, z.infer<typeof Examples>][] {
  const Contents = z.optional(z.object({ content: z.optional(z.record(z.string(), Examples)) }));
  const Bodies = z.object({
    operationId: z.string(),
    requestBody: Contents,
    responses: z.record(z.string(), Contents),
  });
  const { paths } = z
    .object({ paths: z.record(z.string(), z.record(z.string(), Bodies)) })
    .parse(json);
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, requestBody, responses }) =>
      Object.entries({ request: requestBody, ...responses }).flatMap(([name, body]) =>
        Object.values(body?.content ?? {}).flatMap((content): [string, typeof content][] =>
          content.schema ? [[`${operationId} ${name}`, content]] : [],
        ),
      ),
    ),
  );
}

/** The values of a body's examples; one that is a reference leads to the components. */
function valuesOf({ example, examples = {} }: z.infer<typeof Examples>): unknown[] {
  const named = Object.values(examples).map(({ value, $ref }) =>
    $ref === undefined ? value : components.examples[$ref.split('/').at(-1) ?? '']?.value,
  );
  return example === undefined ? named : [example, ...named];
}

test.each(listBodies())('%s has examples, and each fits its schema', (_name, body) => {
  const values = valuesOf(body);
  expect(values).not.toEqual([]);
  for (const value of values) expect(check(body.schema ?? {}, value)).toEqual([]);
});

describe('what generators of clients need', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

  test('every body is required, and nothing in it has a default, which they take for required', () => {
    const bodies = operations.flatMap(({ requestBody }) => requestBody ?? []);
    expect(bodies.length).toBeGreaterThan(4);
    for (const { required, content } of bodies) {
      expect(required).toBe(true);
      const name = content['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
      expect(JSON.stringify(components.schemas[name]?.['properties'])).not.toContain('"default"');
    }
  });

  test('every union of objects that is told apart by a property names that property', () => {
    const unions = Object.values(components.schemas).filter((schema) => 'oneOf' in schema);
    expect(unions.length).toBeGreaterThan(4);
    for (const union of unions) expect(union).toHaveProperty('discriminator.mapping');
  });

  test('the problem of a second response has the verdict on the first', () => {
    const { responses } = document.paths['/v1/attempts/{attemptId}/responses/{number}']?.put ?? {};
    const schema = responses?.['409']?.content?.['application/problem+json']?.schema;
    const names = schema?.anyOf?.map(({ $ref }) => $ref?.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(['AlreadyAnswered', 'AlreadyRecorded']));
  });

  test('every answer has an id, and says when to come back if it is 429 or 503', () => {
    const answers = operations
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status]) => status !== '4XX');
    for (const [, { headers }] of answers) expect(headers).toHaveProperty('X-Request-Id');
    const late = answers.filter(([status]) => ['429', '503'].includes(status));
    expect(late.length).toBeGreaterThan(10);
    for (const [, { headers }] of late) expect(headers).toHaveProperty('Retry-After');
  });
});
