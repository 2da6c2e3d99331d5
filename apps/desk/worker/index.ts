/**
 * The Worker of the desk: it passes the calls of the API on, so that an editor's key is only ever sent to the desk's own origin. All
 * other addresses are static files, for which it does not run.
 */
export default {
  fetch: (request: Request, { API }: Env): Promise<Response> => API.fetch(request),
};
