import { defineRoute } from '../define-route.ts';

export const getOpenApi = defineRoute(
  {
    id: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'Service',
    summary: 'Read this description of the API, in OpenAPI 3.1',
    description: 'It is made from the schemas that check the requests.',
    success: { 200: { description: 'The document', mediaType: 'application/json' } },
    problems: [],
  },
  async ({ env, req }) => {
    const { body, status, headers } = await env.assets.fetch(req.raw);
    return new Response(body, { status, headers });
  },
);
