import type * as z from 'zod/mini';
import type { ProblemSlug } from '../problems/problem.ts';
import type { RateLimitName } from './rate-limits/rate-limits.ts';

/** A response of a handler: a successful one, or a page of another status. */
export interface Success {
  readonly description: string;
  /** The shape of the JSON body; undefined if the body is empty or not JSON. */
  readonly body?: z.ZodMiniType;
  /** The media type of a body that is not JSON. */
  readonly mediaType?: string;
  /** What each header of this response says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a route is registered, and how its requests are validated and limited. */
interface RouteRules {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** In Hono's notation: `/v1/articles/:articleId`. */
  readonly path: `/${string}`;
  /** True if only an editor may call the route. */
  readonly isForEditors?: true;
  /** The parameters of the path. */
  readonly param?: z.ZodMiniObject;
  /** The problem if the path's parameters do not fit `param`. */
  readonly unknown?: ProblemSlug;
  readonly query?: z.ZodMiniObject;
  readonly json?: z.ZodMiniObject;
  /** The most bytes of the body, if not `maxBodyBytes`. */
  readonly maxBytes?: number;
  /** The rate limit that counts the requests. */
  readonly limit?: RateLimitName;
  /** True if the response has an ETag, and 304 answers `If-None-Match`. */
  readonly isConditional?: true;
  /**
   * True if the handler is tried before all middleware when no other origin asks. It then reads requests
   * that nothing has validated or limited, and completes its headers; if it throws, the middleware begins.
   */
  readonly skipsMiddleware?: true;
  readonly success: Readonly<Record<number, Success>>;
  /** The problems that the handler may throw. `listProblems` adds those of the middleware. */
  readonly problems: readonly ProblemSlug[];
}

/** A route that `openapi.json` describes. */
export interface DocumentedRoute extends RouteRules {
  readonly isUndocumented?: never;
  readonly tag: 'Articles' | 'Attempts' | 'Editing' | 'Service';
  readonly summary: string;
  readonly description: string;
}

/** A route that `openapi.json` leaves out, because browsers call it and no client does. */
interface UndocumentedRoute extends RouteRules {
  readonly isUndocumented: true;
}

/**
 * A route, defined once: it is registered, its requests are validated and limited, its handler is
 * typed and `openapi.json` is written from this.
 */
export type RouteDefinition = DocumentedRoute | UndocumentedRoute;

/** Lists every problem that a route may answer with: those of its handler and of the middleware that its definition asks for. */
export function listProblems(route: RouteDefinition): ReadonlySet<ProblemSlug> {
  const { method, unknown, problems, query, json, limit, isForEditors } = route;
  return new Set<ProblemSlug>([
    ...(unknown ? [unknown] : []),
    ...problems,
    ...(query || json ? (['invalid-request'] as const) : []),
    ...(isForEditors
      ? (['unauthorized', 'editing-unavailable', 'too-many-requests'] as const)
      : []),
    ...(json ? (['malformed-json'] as const) : []),
    ...(method === 'get' ? [] : (['body-too-large', 'unsupported-media-type'] as const)),
    ...(limit ? (['too-many-requests'] as const) : []),
    'internal-error',
  ]);
}
