import type * as z from 'zod/mini';
import type { LimitName } from './limits/limits.ts';
import type { ProblemSlug } from '../problems/problem.ts';

/** What a call answers when all is well. */
export interface Success {
  readonly description: string;
  /** The shape of the JSON body; without one the body is empty or not JSON. */
  readonly body?: z.ZodMiniType;
  /** The media type of a body that is not JSON. */
  readonly mediaType?: string;
  /** What each header of this answer says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One call of the API, stated once: its route is registered and its request checked by it, and
 * `openapi.json` is written from it.
 */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put';
  /** As Hono writes it: `/v1/articles/:articleId`. */
  readonly path: `/${string}`;
  readonly tag: 'Articles' | 'Attempts' | 'Editing' | 'Service';
  readonly summary: string;
  readonly description?: string;
  /** True where only an editor may call it. */
  readonly isForEditors?: true;
  /** What the path names; it is looked up as it comes, and what is not there is unknown. */
  readonly param?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly header?: z.ZodMiniObject;
  readonly json?: z.ZodMiniObject;
  /** As what it is counted, so that it can be refused where it comes too often. */
  readonly limit?: LimitName;
  readonly success: Readonly<Record<number, Success>>;
  /** The problems that this call in particular may answer with. */
  readonly problems: readonly ProblemSlug[];
}

/**
 * States a call. Marked as pure, it is left out of the Worker, where nothing reads it: only
 * `openapi.json` is written from it. What checks a request stands outside.
 */
export function describeCall<const Call extends Operation>(state: () => Call): Call {
  return state();
}

/** What a described call answers with a status. */
export type AnswerOf<
  Call extends { readonly success: Readonly<Record<Status, { readonly body: z.ZodMiniType }>> },
  Status extends number,
> = z.infer<Call['success'][Status]['body']>;
