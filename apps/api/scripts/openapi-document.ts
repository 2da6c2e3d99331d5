import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import type { Operation, Success } from '../src/http/operation.ts';
import { ProblemDetails, statusOf, type ProblemSlug } from '../src/problems/problem.ts';
import { operations } from '../src/routes/operations.ts';

/** The problems that every call with a body may answer with. */
const bodyProblems = ['malformed-json', 'body-too-large', 'unsupported-media-type'] as const;

/** The problems that every call for editors may answer with. */
const editorProblems = ['unauthorized', 'editing-unavailable'] as const;

/** Writes `:name` as `{name}`. */
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

/** One entry a status: several problems may share it. */
function describeProblems(slugs: readonly ProblemSlug[]) {
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

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, param, query, header, json, limit, success, problems } =
    operation;
  const slugs = [
    ...problems,
    ...(operation.isForEditors ? editorProblems : []),
    ...(json ? bodyProblems : []),
    ...(limit ? ['too-many-requests' as const] : []),
    'internal-error' as const,
  ];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(operation.isForEditors && { security: [{ editorKey: [] }] }),
    requestParams: {
      ...(param && { path: param }),
      ...(query && { query }),
      ...(header && { header }),
    },
    ...(json && { requestBody: { content: { 'application/json': { schema: json } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(success).map(([status, answer]) => [status, describeSuccess(answer)]),
      ),
      ...describeProblems(slugs),
    },
  };
}

/** Writes the API's description, OpenAPI 3.1, from the operations that its routes are made of. */
export function createOpenApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = toTemplate(operation.path);
    paths[path] = { ...paths[path], [operation.method]: describe(operation) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Dateline API',
      version: '1.0.0',
      description:
        'Fact sheets of news articles, and quizzes that are derived from them. A page of another ' +
        'origin can read the answers where the operator of the server lists that origin. Each ' +
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
