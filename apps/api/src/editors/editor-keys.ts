import { Problem } from '../problems/problem.ts';
import type { EditorKeys } from '../http/identify-editor.ts';
import { utf8 } from '../platform/bytes.ts';
import { isGuessable } from '../platform/is-guessable.ts';

/** The secret as it is bound; it may be missing. */
export interface EditorKeySource {
  readonly ENVIRONMENT: string;
  readonly EDITOR_KEYS?: string;
}

/** Only for development: this key is public, and the command line sends it to its own machine. */
const developmentKeys = 'development:dateline-editor-key-for-development';

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', utf8(text));

interface NamedKey {
  readonly name: string;
  readonly key: string;
}

/** Throws a 503 Problem that says what the operator has to do; never contains the secret. */
function refuse(fault: string): never {
  const detail =
    `The secret EDITOR_KEYS ${fault}. Set it with "wrangler secret put EDITOR_KEYS"; ` +
    'the README shows how to make a key.';
  console.error(detail);
  throw new Problem('editing-unavailable', { detail });
}

/** Reads `name:key,name:key`, each key 32 characters or longer and not guessable. */
function readKeys(text: string): NamedKey[] {
  if (text === '') return refuse('is not set');
  const keys = text.split(',').map((entry) => {
    const [, name, key] = /^([\w-]{1,32}):(\S{32,})$/.exec(entry.trim()) ?? [];
    return name === undefined || key === undefined ? undefined : { name, key };
  });
  if (!keys.every((each) => each !== undefined)) {
    return refuse('is malformed: write "name:key,name:key", each key 32 characters or more');
  }
  return keys.some(({ key }) => isGuessable(utf8(key)))
    ? refuse('has a key that is easy to guess')
    : keys;
}

/** Reads the keys from the secret. In development a fixed key is used if none is set. */
export function createSecretEditorKeys({ ENVIRONMENT, EDITOR_KEYS }: EditorKeySource): EditorKeys {
  const text = EDITOR_KEYS || (ENVIRONMENT === 'development' ? developmentKeys : '');
  let read: readonly NamedKey[] | undefined;
  return {
    identify: async (key) => {
      const keys = (read ??= readKeys(text));
      const given = await digest(key);
      // Every key is compared in constant time, so that the time of an answer reveals nothing.
      const matches = await Promise.all(
        keys.map(async (each) => crypto.subtle.timingSafeEqual(given, await digest(each.key))),
      );
      return keys[matches.indexOf(true)]?.name;
    },
  };
}
