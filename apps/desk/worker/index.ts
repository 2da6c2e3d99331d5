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
 * The Worker of the desk: it passes the calls of the API on, so that an editor's key is only ever sent to the desk's own origin, and
 * says where the quiz is. All other addresses are static files, for which it does not run.
 */
export default {
  async fetch(request: Request, env: Env & OptionalBindings): Promise<Response> {
    switch (new URL(request.url).pathname) {
      case '/settings.json':
        return toSettings(env);
      case '/assistant':
        return env.AI === undefined ? answer(404) : assist(request, env.AI, env.API);
      default:
        return env.API.fetch(request);
    }
  },
};
