import { assist, type TextModel } from './assistant.ts';

/** Present if the operator adds the binding: see docs/operating.md. */
interface OptionalBindings {
  readonly AI?: TextModel;
}

/**
 * The Worker of the desk: it passes the calls of the API on, so that an editor's key is only ever sent to the desk's own origin. All
 * other addresses are static files, for which it does not run.
 */
export default {
  async fetch(request: Request, { API, AI }: Env & OptionalBindings): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1/')) return API.fetch(request);
    return AI === undefined ? new Response(null, { status: 404 }) : assist(request, AI, API);
  },
};
