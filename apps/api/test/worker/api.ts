import { env } from 'cloudflare:workers';
import type * as z from 'zod/mini';
import { app } from '../../src/app.ts';
import { createServices } from '../../src/bindings.ts';
import type { Services } from '../../src/services.ts';
import { createLibrary } from '../../src/sheets/library.ts';
import { createMemorySheetStore } from '../../src/sheets/memory-sheet-store.ts';
import type { NewRevision } from '../../src/sheets/sheet-store.ts';
import { checkExchange } from './check-exchange.ts';
import { prepare } from './prepared.ts';

/** The id of a bundled article. */
export const articleId = 'pakistan-outreach-2025';

/** Creates the app on real bindings, with caches of its own. Its calls throw if a request or its answer is not as `openapi.json` says. */
export function createApi(overrides: Partial<Services> = {}) {
  const services = { ...createServices(env), ...overrides };
  const call = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await app.request(path, init, services);
    await checkExchange(path, init, response);
    return response;
  };
  const send = (method: string, path: string, body: unknown): Promise<Response> =>
    call(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
  const request = async (complete: Request): Promise<Response> =>
    app.request(complete, undefined, services);
  return { services, call, send, request };
}

/** Creates the app with these articles alone, none of which is bundled. */
export async function createApiWith(...revisions: readonly NewRevision[]): Promise<Api> {
  const store = createMemorySheetStore();
  await store.publish(revisions);
  return createApi({ library: createLibrary({ store, prepared: prepare([]), now: Date.now }) });
}

/** Creates the app as a network sees it. */
export function createApiFrom(address: string, overrides: Partial<Services> = {}): Api {
  const api = createApi(overrides);
  const call: Api['call'] = (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('CF-Connecting-IP', address);
    return api.call(path, { ...init, headers });
  };
  const send: Api['send'] = (method, path, body) =>
    call(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
  return { ...api, call, send };
}

/** The functions with which tests call the API. */
export type Api = ReturnType<typeof createApi>;

/** Parses a response body. Throws if it does not match the schema. */
export async function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  response: Response,
): Promise<z.output<Schema>> {
  return schema.parse(await response.json());
}
