import { Problem } from '../problems/problem.ts';
import { countMore, refuseExcess, type CountedContext } from './rate-limits/rate-limits.ts';

/** Identifies editors by their keys. */
export interface EditorKeys {
  /** The name of a key; undefined if the key is unknown. Throws a 503 Problem if no key is set. */
  identify(key: string): Promise<string | undefined>;
}

/** The part of Hono's context that an editor is identified by. */
interface EditorContext extends CountedContext {
  readonly env: CountedContext['env'] & { readonly editors: EditorKeys };
}

/** A wrong key counts as so many requests, so that ten of them use up what a network may send (EDITOR_KEY_LIMIT). */
const costOfWrongKey = 12;

function refuse(detail: string): never {
  throw new Problem('unauthorized', { detail, headers: { 'WWW-Authenticate': 'Bearer' } });
}

/**
 * The name of the editor's key that a request has. Throws a 401 Problem if it has no valid key. A network that has sent
 * too many wrong ones gets a 429 Problem before its key is compared, so that it does not learn which key is right.
 */
export async function identifyEditor(context: EditorContext): Promise<string> {
  const [, key] = /^Bearer +(\S+) *$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  if (key === undefined) return refuse('Send your key in the header "Authorization: Bearer KEY"');
  await refuseExcess(context, 'editorKeys');
  const editor = await context.env.editors.identify(key);
  if (editor !== undefined) return editor;
  await countMore(context, 'editorKeys', costOfWrongKey - 1);
  return refuse('The key is not one of the keys of this server');
}
