import kit from '#kit-worker';
import { withResponseHeaders } from './lib/server/response-headers.ts';

/** Wraps the Worker that kit's adapter builds, to set the headers of every response. */
export default {
  async fetch(request: Request, env: unknown, context: unknown): Promise<Response> {
    return withResponseHeaders(request, await kit.fetch(request, env, context));
  },
};
