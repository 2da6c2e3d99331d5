import type { MiddlewareHandler } from 'hono';
import { refuseExcess } from './limits/limit.ts';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from '../services.ts';

/** What Hono is told of a route that an editor alone may call. */
export interface EditorEnv extends AppEnv {
  Variables: { editor: string };
}

/** Lets a request pass that brings the key of an editor, and names the editor to the routes behind. */
export const requireEditor: MiddlewareHandler<EditorEnv> = async (context, next) => {
  const [, key = ''] = /^Bearer +(\S+) *$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  const editor = await context.env.editors.identify(key);
  if (editor === undefined) {
    await refuseExcess(context, 'editorKeys');
    throw new Problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  context.set('editor', editor);
  await next();
};
