import type { EditorKeys } from '../http/identify-editor.ts';
import { utf8 } from '../platform/bytes.ts';
import { chooseSecret, refuseSecret, type SecretSource } from '../platform/choose-secret.ts';
import { isGuessable } from '../platform/is-guessable.ts';

/** Only for development: this key is public, and the command line sends it to its own machine. */
const developmentKey = 'dateline-editor-key-for-development';

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', utf8(text));

interface NamedKey {
  readonly name: string;
  readonly key: string;
}

const refuse = (fault: string): never => refuseSecret('EDITOR_KEYS', fault);

/** Reads `name:key,name:key`, each key 32 characters or longer and not guessable. */
function readKeys(text: string): NamedKey[] {
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
export function createSecretEditorKeys(source: SecretSource): EditorKeys {
  let read: readonly NamedKey[] | undefined;
  return {
    identify: async (key) => {
      const keys = (read ??= readKeys(
        chooseSecret(source, 'EDITOR_KEYS', developmentKey, 'development:'),
      ));
      const given = await digest(key);
      // Every key is compared in constant time, so that the time of an answer reveals nothing.
      const matches = await Promise.all(
        keys.map(async (each) => crypto.subtle.timingSafeEqual(given, await digest(each.key))),
      );
      return keys[matches.indexOf(true)]?.name;
    },
  };
}
