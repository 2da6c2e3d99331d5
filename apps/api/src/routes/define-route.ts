import type { Context, MiddlewareHandler, TypedResponse } from 'hono';
import type { H, ToSchema } from 'hono/types';
import type { StatusCode } from 'hono/utils/http-status';
import type { JSONParsed } from 'hono/utils/types';
import type * as z from 'zod/mini';
import { createBodyCheck } from '../http/body.ts';
import { conditional } from '../http/conditional.ts';
import { identifyEditor } from '../http/identify-editor.ts';
import { refuseExcess } from '../http/rate-limits/rate-limits.ts';
import type { DocumentedRoute, RouteDefinition } from '../http/route-definition.ts';
import { validateJson, validateParam, validateQuery } from '../http/validate.ts';
import type { AppEnv } from '../services.ts';

/** The environment of a handler for editors; `editor` is the name of the editor's key. */
interface RouteEnv extends AppEnv {
  Variables: { editor: string };
}

type EnvOf<Definition> = Definition extends { readonly isForEditors: true } ? RouteEnv : AppEnv;

/** The parts of a request that have a schema. */
type Parts<Definition> = Pick<Definition, keyof Definition & ('param' | 'query' | 'json')>;

/** What a client sends (`in`) and what the handler reads (`out`). */
interface InputOf<Definition> {
  in: { -readonly [Part in keyof Parts<Definition>]: z.input<Parts<Definition>[Part]> };
  out: { -readonly [Part in keyof Parts<Definition>]: z.output<Parts<Definition>[Part]> };
}

/** The statuses of successful responses that have a JSON body. */
type JsonStatus<Success> = {
  [Status in keyof Success]: Success[Status] extends { readonly body: z.ZodMiniType }
    ? Status
    : never;
}[keyof Success];

/** The JSON body of a status, as its schema has it. */
type BodyOf<Success, Status extends keyof Success> = Success[Status] extends {
  readonly body: infer Body extends z.ZodMiniType;
}
  ? z.output<Body>
  : never;

/** What a handler returns: one of the JSON responses, or any response if the route has no JSON body. */
type AnswerOf<Definition extends RouteDefinition, Success = Definition['success']> = Response &
  ([JsonStatus<Success>] extends [never]
    ? unknown
    : {
        [Status in JsonStatus<Success>]: TypedResponse<
          JSONParsed<BodyOf<Success, Status>>,
          Extract<Status, StatusCode>,
          'json'
        >;
      }[JsonStatus<Success>]);

/** What a client receives, in the types of the schemas: every value in them is JSON. */
type ReceivedOf<Success> = [JsonStatus<Success>] extends [never]
  ? Response
  : {
      [Status in JsonStatus<Success>]: TypedResponse<
        BodyOf<Success, Status>,
        Extract<Status, StatusCode>,
        'json'
      >;
    }[JsonStatus<Success>];

/** The handler of a route: its status and body must be among the successful responses of the definition. */
type HandlerOf<Definition extends RouteDefinition> = (
  context: Context<EnvOf<Definition>, Definition['path'], InputOf<Definition>>,
) => AnswerOf<Definition> | Promise<AnswerOf<Definition>>;

/** A definition with the handlers that a request passes, in their order. */
export type Route<Definition extends RouteDefinition = RouteDefinition> = Definition & {
  readonly handlers: readonly H[];
  /** Answers before all middleware, or leaves the request to it. */
  readonly early?: MiddlewareHandler<AppEnv>;
};

/** The route as Hono's typed client knows it; no client calls those that are not documented. */
export type SchemaOf<Definition> = Definition extends DocumentedRoute
  ? ToSchema<
      Definition['method'],
      Definition['path'],
      InputOf<Definition>,
      ReceivedOf<Definition['success']>
    >
  : never;

/** Creates middleware that continues if a check throws nothing. */
function check(pass: (context: Context<RouteEnv>) => Promise<void>): MiddlewareHandler<RouteEnv> {
  return async (context, next) => {
    await pass(context);
    await next();
  };
}

/** Refuses early what costs least to refuse: rate limit, key, query, body, path. */
function* createMiddleware(definition: RouteDefinition): Generator<H> {
  const { method, limit, isForEditors, param, unknown, query, json, maxBytes } = definition;
  if (limit) yield check((context) => refuseExcess(context, limit));
  if (isForEditors) {
    yield check(async (context) => context.set('editor', await identifyEditor(context)));
  }
  if (definition.isConditional) yield conditional;
  if (query) yield validateQuery(query);
  if (json) yield validateJson(json, maxBytes);
  else if (method !== 'get') yield createBodyCheck(maxBytes);
  if (param) yield validateParam(param, unknown);
}

/** Creates the early handler of a route that skips the middleware. */
function createEarly(
  handler: (context: Context<AppEnv>) => Response | Promise<Response>,
): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    if (context.req.header('Origin') !== undefined) return next();
    try {
      return await handler(context);
    } catch {
      return next();
    }
  };
}

/** Defines a route: the handler reads what the definition validates, and answers what the definition promises. */
export function defineRoute<const Definition extends RouteDefinition>(
  definition: Definition,
  handler: HandlerOf<Definition>,
): Route<Definition>;
export function defineRoute(
  definition: RouteDefinition,
  handler: (context: Context<AppEnv>) => Response | Promise<Response>,
): Route {
  return {
    ...definition,
    handlers: [...createMiddleware(definition), handler],
    ...(definition.skipsMiddleware && { early: createEarly(handler) }),
  };
}
