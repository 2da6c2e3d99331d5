import { zValidator } from '@hono/zod-validator';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import type * as z from 'zod/mini';
import { listFaults } from '../problems/list-faults.ts';
import { Problem, type ProblemSlug } from '../problems/problem.ts';
import { createBodyCheck, maxBodyBytes } from './body.ts';
import { isNestedDeeper } from './nesting.ts';

const refuse = (place: string, error: z.core.$ZodError): never => {
  throw new Problem('invalid-request', {
    detail: `The ${place} is not valid`,
    errors: listFaults(error),
  });
};

/** Validates the parameters of a path; parameters that do not fit the schema name nothing: `unknown` is the problem. */
export function validateParam(
  schema: z.ZodMiniObject,
  unknown: ProblemSlug = 'not-found',
): MiddlewareHandler {
  return zValidator('param', schema, (result) => {
    if (!result.success) throw new Problem(unknown);
  });
}

/** Validates the query string. */
export function validateQuery(schema: z.ZodMiniObject): MiddlewareHandler {
  return zValidator('query', schema, (result) => {
    if (!result.success) refuse('query', result.error);
  });
}

/** The most levels of nesting in a body; every valid body is far flatter. */
const maxLevels = 16;

/** An empty body counts as an empty object. */
async function readJson(request: HonoRequest): Promise<unknown> {
  const text = await request.text();
  if (text === '') return {};
  if (isNestedDeeper(text, maxLevels)) {
    const message = `Nest at most ${maxLevels} lists and objects in each other`;
    throw new Problem('invalid-request', { detail: message, errors: [{ path: [], message }] });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : undefined;
    throw new Problem('malformed-json', detail === undefined ? {} : { detail });
  }
}

/** Validates a body of at most `maxBytes` bytes. */
export function validateJson(schema: z.ZodMiniObject, maxBytes = maxBodyBytes): MiddlewareHandler {
  const checkBody = createBodyCheck(maxBytes);
  return (context, next) =>
    checkBody(context, async () => {
      const parsed = schema.safeParse(await readJson(context.req));
      if (!parsed.success) return refuse('body', parsed.error);
      context.req.addValidatedData('json', parsed.data);
      await next();
    });
}
