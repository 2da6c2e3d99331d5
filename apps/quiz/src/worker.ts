import kit from '#kit-worker';
import { refuseRequest } from './lib/server/refuse-request.ts';
import { withResponseHeaders } from './lib/server/response-headers.ts';

/** Wraps the Worker that kit's adapter builds: refuses requests that kit would answer with 500, and sets the headers of all responses. */
export default {
  async fetch(request: Request, env: unknown, context: unknown): Promise<Response> {
    const refused = refuseRequest(request);
    return withResponseHeaders(request, refused ?? (await kit.fetch(request, env, context)));
  },
};
