import { env } from 'cloudflare:workers';
import type * as z from 'zod/mini';
import { app } from '../../src/app.ts';
import { createServices } from '../../src/bindings.ts';
import type { Services } from '../../src/services.ts';
import { checkProblem } from './check-problem.ts';

/** The id of the article that comes with the code. */
export const articleId = 'pakistan-outreach-2025';

/** The app on real bindings, with an isolate's memory of its own. Every problem must be one that its route lists. */
export function createApi(overrides: Partial<Services> = {}) {
  const services = { ...createServices(env), ...overrides };
  const call = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await app.request(path, init, services);
    await checkProblem(init?.method ?? 'GET', `http://localhost${path}`, response);
    return response;
  };
  const send = (method: string, path: string, body: unknown): Promise<Response> =>
    call(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
  const request = async (whole: Request): Promise<Response> =>
    app.request(whole, undefined, services);
  return { services, call, send, request };
}

/** What tests call the API with. */
export type Api = ReturnType<typeof createApi>;

/** Reads a body that must have the shape that the contract gives it. */
export async function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  response: Response,
): Promise<z.output<Schema>> {
  return schema.parse(await response.json());
}
