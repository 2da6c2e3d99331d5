import * as z from 'zod/mini';
import type { oas31, ZodOpenApiOperationObject } from 'zod-openapi';
import { ConditionalHeader } from '../../src/http/conditional.ts';
import {
  listProblems,
  type DocumentedRoute,
  type Success,
} from '../../src/http/route-definition.ts';
import { problemBodies } from '../../src/problems/problem-bodies.ts';
import { ProblemDetails, statusOf, typeOf, type ProblemSlug } from '../../src/problems/problem.ts';
import { requestExamples, responseExample } from './examples.ts';
import { common, etag, ofProblems } from './headers.ts';

function describeSuccess(id: string, status: string, success: Success) {
  const { description, body, mediaType, headers = {} } = success;
  const content = body
    ? { 'application/json': { schema: body, ...responseExample(id, status) } }
    : mediaType && { [mediaType]: {} };
  const own = Object.entries(headers).map(([name, text]): [string, oas31.HeaderObject] => [
    name,
    { description: text, required: true, schema: { type: 'string' } },
  ]);
  return {
    description,
    ...(content && { content }),
    headers: { ...common, ...Object.fromEntries(own) },
  };
}

function describeSuccesses({ id, success, isConditional }: DocumentedRoute) {
  const all: Record<string, Success> = {
    ...success,
    ...(isConditional && { 304: { description: 'The copy at hand is current' } }),
  };
  return Object.fromEntries(
    Object.entries(all).map(([status, answer]) => {
      const described = describeSuccess(id, status, answer);
      const headers = { ...(isConditional && etag), ...described.headers };
      return [status, { ...described, headers }];
    }),
  );
}

/** The shape of several problems: alternatives by `type` if some of them have further members. */
function shapeOf(slugs: readonly ProblemSlug[]): z.ZodMiniType {
  const richer = slugs.flatMap((slug) => problemBodies[slug] ?? []);
  if (richer.length === 0) return ProblemDetails;
  const plain = slugs.filter((slug) => !problemBodies[slug]).map(typeOf);
  const others =
    plain.length === 0 ? [] : [z.looseObject({ ...ProblemDetails.shape, type: z.enum(plain) })];
  const [only, ...more] = [...richer, ...others];
  return only && more.length === 0 ? only : z.union([...richer, ...others]);
}

/** One entry for each status, which several problems may share. */
function describeProblems(slugs: ReadonlySet<ProblemSlug>) {
  return Object.fromEntries(
    [...Map.groupBy(slugs, statusOf)].map(([status, together]) => [
      status,
      {
        description: `Problem: ${together.map((slug) => `\`${typeOf(slug)}\``).join(' or ')}`,
        headers: { ...common, ...ofProblems[status] },
        content: {
          'application/problem+json': {
            schema: shapeOf(together),
            examples: Object.fromEntries(
              together.map((slug) => [slug, { $ref: `#/components/examples/${slug}` }]),
            ),
          },
        },
      },
    ]),
  );
}

/** What a route that refuses nothing itself may still be answered with. */
const refusedBefore = {
  '4XX': {
    description: 'Refused before it reached the API, such as 431 for headers that are too long',
  },
};

function describeResponses(route: DocumentedRoute) {
  const responses = {
    ...describeSuccesses(route),
    ...describeProblems(listProblems(route)),
  };
  const refuses = Object.keys(responses).some((status) => status.startsWith('4'));
  return { ...responses, ...(!refuses && refusedBefore) };
}

/** Describes a route as an operation of OpenAPI. */
export function describeRoute(route: DocumentedRoute): ZodOpenApiOperationObject {
  const { id, tag, summary, description, param, query, json } = route;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(route.isForEditors && { security: [{ editorKey: [] }] }),
    requestParams: {
      ...(param && { path: param }),
      ...(query && { query }),
      ...(route.isConditional && { header: ConditionalHeader }),
    },
    ...(json && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: json, ...requestExamples(id) } },
      },
    }),
    responses: describeResponses(route),
  };
}
