import { decodeBase64 } from 'hono/utils/encode';
import { chooseSecret, refuseSecret, type SecretSource } from '../platform/choose-secret.ts';
import { isGuessable } from '../platform/is-guessable.ts';

/** A signing key, with the id that tokens name it by. */
interface AttemptKey {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The secrets of attempts. The first attempt key signs, all of them verify. */
export interface Secrets {
  readonly attemptKeys: readonly [AttemptKey, ...AttemptKey[]];
  readonly shuffleKey: Uint8Array<ArrayBuffer>;
}

const minKeyBytes = 32;

function readKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = decodeBase64(text);
    return bytes.length < minKeyBytes || isGuessable(bytes) ? undefined : bytes;
  } catch {
    return undefined;
  }
}

function readAttemptKey(entry: string): AttemptKey {
  const [, id, text = ''] = /^([\w-]{1,16}):(.+)$/.exec(entry.trim()) ?? [];
  const bytes = readKey(text);
  if (id === undefined || bytes === undefined) {
    return refuseSecret(
      'ATTEMPT_KEYS',
      `is malformed: write "id:key,id:key", each key ${minKeyBytes} random bytes or more in base64`,
    );
  }
  return { id, bytes };
}

/** Reads the secrets. Throws a Problem that names what to set if one is missing, public or malformed. */
export function readSecrets(source: SecretSource): Secrets {
  const attemptKeys = chooseSecret(
    source,
    'ATTEMPT_KEYS',
    btoa('dateline development attempt key'),
    'development:',
  );
  const shuffleKey = readKey(
    chooseSecret(source, 'SHUFFLE_KEY', btoa('dateline development shuffle key')),
  );
  if (shuffleKey === undefined) {
    return refuseSecret(
      'SHUFFLE_KEY',
      `is malformed: write ${minKeyBytes} random bytes or more in base64`,
    );
  }
  const [first = '', ...others] = attemptKeys.split(',');
  return { attemptKeys: [readAttemptKey(first), ...others.map(readAttemptKey)], shuffleKey };
}
