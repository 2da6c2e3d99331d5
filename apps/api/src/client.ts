import { hc } from 'hono/client';
import type { App } from './app.ts';

export type { App } from './app.ts';
export type { Article } from './sheets/article.ts';
export type { ProblemDetails } from './problems/problem.ts';

/**
 * Creates a client with the types of every request and response:
 * `createClient(url).v1.articles.$get({ query: {} })`. Pass `fetch` to use a service binding.
 */
export function createClient(baseUrl: string, fetch?: typeof globalThis.fetch) {
  return hc<App>(baseUrl, fetch === undefined ? {} : { fetch });
}

/** The typed client of the API. */
export type Client = ReturnType<typeof createClient>;
