import { Hono } from '../hono.ts';
import type { Operation } from '../operation.ts';

export const operation = {
  id: 'getOpenApi',
  method: 'get',
  path: '/openapi.json',
  tag: 'Service',
  summary: 'Read this description of the API, in OpenAPI 3.1',
  success: { 200: { description: 'The document', mediaType: 'application/json' } },
  problems: [],
} as const satisfies Operation;

export const getOpenApi = new Hono().get(operation.path, async (context) => {
  const { body, status, headers } = await context.env.assets.fetch(context.req.raw);
  return new Response(body, { status, headers });
});
