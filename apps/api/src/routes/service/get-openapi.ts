import { Hono } from '../../http/hono.ts';
import { describeCall } from '../../http/operation.ts';

const path = '/openapi.json';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getOpenApi',
  method: 'get',
  path,
  tag: 'Service',
  summary: 'Read this description of the API, in OpenAPI 3.1',
  success: { 200: { description: 'The document', mediaType: 'application/json' } },
  problems: [],
}));

export const getOpenApi = new Hono().get(path, async (context) => {
  const { body, status, headers } = await context.env.assets.fetch(context.req.raw);
  return new Response(body, { status, headers });
});
