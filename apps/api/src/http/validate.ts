import { zValidator } from '@hono/zod-validator';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { createBodyCheck, maxBodyBytes } from './body.ts';
import { listFaults } from '../problems/list-faults.ts';
import { isNestedDeeper } from './nesting.ts';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from '../services.ts';

// Without words of its own zod/mini calls every fault "Invalid input".
z.config(en());

const refuse = (place: string, error: z.core.$ZodError): never => {
  throw new Problem('invalid-request', {
    detail: `The ${place} is not valid`,
    errors: listFaults(error),
  });
};

/** Reads the query string. */
export function query<Schema extends z.ZodMiniObject>(schema: Schema) {
  return zValidator('query', schema, (result) => {
    if (!result.success) refuse('query', result.error);
  });
}

/** How deep a body may be nested; every valid one is far flatter. */
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

/** Reads the body, which may be `maxBytes` long. */
export function json<Schema extends z.ZodMiniObject>(
  schema: Schema,
  { maxBytes = maxBodyBytes }: { readonly maxBytes?: number } = {},
): MiddlewareHandler<
  AppEnv,
  string,
  { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }
> {
  const checkBody = createBodyCheck(maxBytes);
  return (context, next) =>
    checkBody(context, async () => {
      const parsed = schema.safeParse(await readJson(context.req));
      if (!parsed.success) return refuse('body', parsed.error);
      context.req.addValidatedData('json', parsed.data);
      await next();
    });
}
