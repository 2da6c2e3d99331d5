import { Problem } from '../problems/problem.ts';
import { utf8 } from '../platform/utf8.ts';
import type { EditorKeys } from './editor-keys.ts';

/** The secret as it is bound; it may be missing. */
export interface EditorKeySource {
  readonly ENVIRONMENT: string;
  readonly EDITOR_KEYS?: string;
}

/** For development alone: anyone can read it here, and the command line sends it to its own machine. */
const developmentKeys = 'development:dateline-editor-key-for-development';

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', utf8(text));

/** Reads `name:key,name:key`, each key 32 characters or longer; undefined where it is malformed. */
function readKeys(text: string): { readonly name: string; readonly key: string }[] | undefined {
  const keys = text.split(',').map((entry) => {
    const [, name, key] = /^([\w-]{1,32}):(\S{32,})$/.exec(entry.trim()) ?? [];
    return name === undefined || key === undefined ? undefined : { name, key };
  });
  return keys.every((each) => each !== undefined) ? keys : undefined;
}

/** Takes the keys from the secret; only in development it has a fixed one instead. */
export function createSecretEditorKeys({ ENVIRONMENT, EDITOR_KEYS }: EditorKeySource): EditorKeys {
  const text = EDITOR_KEYS || (ENVIRONMENT === 'development' ? developmentKeys : '');
  return {
    identify: async (key) => {
      const keys = readKeys(text);
      if (keys === undefined) {
        const fault = text === '' ? 'is not set' : 'is malformed: write "name:key,name:key"';
        const detail = `The secret EDITOR_KEYS ${fault}. Set it with "wrangler secret put EDITOR_KEYS".`;
        throw new Problem('editing-unavailable', { detail });
      }
      const given = await digest(key);
      // Every key is compared, in constant time, so that no answer comes sooner than another.
      const matches = await Promise.all(
        keys.map(async (each) => crypto.subtle.timingSafeEqual(given, await digest(each.key))),
      );
      return keys[matches.indexOf(true)]?.name;
    },
  };
}
