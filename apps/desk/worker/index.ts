import { answer } from './answer.ts';
import { assist, type TextModel } from './assistant.ts';

/** Present if the operator adds the binding: see docs/operating.md. */
interface OptionalBindings {
  readonly AI?: TextModel;
}

/** What the pages of the desk have to know of where they run. */
const toSettings = ({ QUIZ_ORIGIN, AI }: Env & OptionalBindings): Response =>
  answer(200, { quizOrigin: QUIZ_ORIGIN, hasAssistant: AI !== undefined });

/**
 * The one page of the desk, which is shown at each address that is no file. Its script finds out what to show. A body is not passed
 * on: files are answered without reading it, and the rest of a long one would end in a 500.
 */
function toPage({ method, headers, url }: Request, { ASSETS }: Env): Response | Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return answer(405, undefined, { Allow: 'GET, HEAD' });
  return ASSETS.fetch(new URL('/', url), { method, headers });
}

/**
 * The Worker of the desk: it passes the calls of the API on, so that an editor's key is only ever sent to the desk's own origin, says
 * where the quiz is, and shows the desk at every address that is no file. It does not run for files.
 */
export default {
  async fetch(request: Request, env: Env & OptionalBindings): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1/')) return env.API.fetch(request);
    // A script of an older build is gone. A page in its place would be kept by browsers for a year.
    if (pathname.startsWith('/_app/')) return answer(404);
    switch (pathname) {
      case '/settings.json':
        return toSettings(env);
      case '/assistant':
        return env.AI === undefined ? answer(404) : assist(request, env.AI, env.API);
      default:
        return toPage(request, env);
    }
  },
};
