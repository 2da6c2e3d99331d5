import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { ConditionalHeader } from '../src/http/conditional.ts';
import { listProblems, type RouteDefinition, type Success } from '../src/http/route-definition.ts';
import { ProblemDetails, statusOf, type ProblemSlug } from '../src/problems/problem.ts';
import { routes } from '../src/routes/index.ts';

/** Formats a path of Hono as OpenAPI does: `:name` as `{name}`. */
export function toTemplate(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

function describeSuccess({ description, body, mediaType, headers = {} }: Success) {
  const content = body
    ? { 'application/json': { schema: body } }
    : mediaType && { [mediaType]: {} };
  return {
    description,
    ...(content && { content }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [
        name,
        { description: text, schema: { type: 'string' as const } },
      ]),
    ),
  };
}

/** One entry for each status, which several problems may share. */
function describeProblems(slugs: ReadonlySet<ProblemSlug>) {
  return Object.fromEntries(
    [...Map.groupBy(slugs, statusOf)].map(([status, together]) => [
      status,
      {
        description: `Problem: ${together.map((slug) => `\`/problems/${slug}\``).join(' or ')}`,
        content: { 'application/problem+json': { schema: ProblemDetails } },
      },
    ]),
  );
}

function describeSuccesses({ success, isConditional }: RouteDefinition) {
  const etag = isConditional ? { ETag: 'Names the answer as it stands.' } : {};
  const all: Record<string, Success> = {
    ...success,
    ...(isConditional && { 304: { description: 'The copy at hand is current' } }),
  };
  return Object.fromEntries(
    Object.entries(all).map(([status, answer]) => [
      status,
      describeSuccess(
        answer.body ? { ...answer, headers: { ...etag, ...answer.headers } } : answer,
      ),
    ]),
  );
}

function describeRoute(route: RouteDefinition): ZodOpenApiOperationObject {
  const { id, tag, summary, description, param, query, json } = route;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(route.isForEditors && { security: [{ editorKey: [] }] }),
    requestParams: {
      ...(param && { path: param }),
      ...(query && { query }),
      ...(route.isConditional && { header: ConditionalHeader }),
    },
    ...(json && { requestBody: { content: { 'application/json': { schema: json } } } }),
    responses: { ...describeSuccesses(route), ...describeProblems(listProblems(route)) },
  };
}

/** Creates the API's OpenAPI 3.1 document from the routes of its routes. */
export function createOpenApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = toTemplate(route.path);
    paths[path] = { ...paths[path], [route.method]: describeRoute(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Dateline API',
      version: '1.0.0',
      description:
        'Fact sheets of news articles, and quizzes that are derived from them. A page of another ' +
        'origin can read the answers if the operator of the server lists that origin. Each ' +
        'answer has an `X-Request-Id`, by which the server logged it; 429 says in `Retry-After` ' +
        'how many seconds to wait.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: 'Articles' }, { name: 'Attempts' }, { name: 'Editing' }, { name: 'Service' }],
    components: { securitySchemes: { editorKey: { type: 'http', scheme: 'bearer' } } },
    paths,
  });
}
