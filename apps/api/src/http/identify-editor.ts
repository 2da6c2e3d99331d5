import { Problem } from '../problems/problem.ts';
import { refuseExcess, type CountedContext } from './rate-limits/rate-limits.ts';

/** Identifies editors by their keys. */
export interface EditorKeys {
  /** The name of a key; undefined if the key is unknown. Throws a 503 Problem if no key is set. */
  identify(key: string): Promise<string | undefined>;
}

/** The part of Hono's context that an editor is identified by. */
interface EditorContext extends CountedContext {
  readonly env: CountedContext['env'] & { readonly editors: EditorKeys };
}

/** The name of the editor's key that a request has. Throws a 401 Problem if it has no valid key, or 429 after too many wrong ones. */
export async function identifyEditor(context: EditorContext): Promise<string> {
  const [, key = ''] = /^Bearer +(\S+) *$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  const editor = await context.env.editors.identify(key);
  if (editor !== undefined) return editor;
  await refuseExcess(context, 'editorKeys');
  throw new Problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
}
