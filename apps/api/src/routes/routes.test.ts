import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { routes } from './index.ts';

type Schema = z.core.JSONSchema.JSONSchema;

/** Every list within a JSON schema, by its path, with the most that it may hold. */
function findLists(schema: unknown, path = ''): [path: string, most: unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own: [string, unknown][] =
    'type' in schema && schema.type === 'array'
      ? [[path, 'maxItems' in schema ? schema.maxItems : undefined]]
      : [];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, part]) => findLists(part, `${path}/${key}`)),
  ];
}

const bodies = routes.flatMap(({ id, json }) =>
  json ? [[id, z.toJSONSchema(json, { io: 'input', unrepresentable: 'any' })] as const] : [],
);

test.each(bodies)('every list in the body of %s has a maximum length', (_id, schema: Schema) => {
  expect(findLists(schema).filter(([, most]) => typeof most !== 'number')).toEqual([]);
});

test('lists are found at any depth', () => {
  const nested = z.object({ a: z.optional(z.union([z.null(), z.array(z.array(z.string()))])) });
  const found = findLists(z.toJSONSchema(nested)).map(([, most]) => most);
  expect(found).toEqual([undefined, undefined]);
  expect(bodies.flatMap(([, schema]) => findLists(schema))).not.toEqual([]);
});

test('only getArticle skips the middleware: it is a GET without rate limit, editor key, query and body', () => {
  const skipping = routes.filter(({ skipsMiddleware }) => skipsMiddleware);
  expect(skipping.map(({ id }) => id)).toEqual(['getArticle']);
  for (const { method, limit, isForEditors, query, json } of skipping) {
    expect({ method, limit, isForEditors, query, json }).toEqual({ method: 'get' });
  }
});
