import { decodeBase64 } from 'hono/utils/encode';
import {
  chooseSecret,
  refusePublicSecret,
  refuseSecret,
  type SecretName,
  type SecretSource,
} from '../platform/choose-secret.ts';
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

/** The bytes of the keys of development. */
const publicKeys = {
  attempt: 'dateline development attempt key',
  shuffle: 'dateline development shuffle key',
} as const;

function decodeKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return decodeBase64(text);
  } catch {
    return undefined;
  }
}

/** True for a key of development, however it is written: base64 may lack its last "=", and other texts stand for the same bytes. */
function isPublic(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return Object.values(publicKeys).some((key) => text.includes(key));
}

/** Decodes a key from base64; undefined if it is malformed, too short or guessable. Outside development, throws a Problem if it is a key of development. */
function readKey({ ENVIRONMENT }: SecretSource, name: SecretName, text: string) {
  const bytes = decodeKey(text);
  if (bytes === undefined || bytes.length < minKeyBytes || isGuessable(bytes)) return undefined;
  return ENVIRONMENT !== 'development' && isPublic(bytes) ? refusePublicSecret(name) : bytes;
}

function readAttemptKey(source: SecretSource, entry: string): AttemptKey {
  const [, id, text = ''] = /^([\w-]{1,16}):(.+)$/.exec(entry.trim()) ?? [];
  const bytes = readKey(source, 'ATTEMPT_KEYS', text);
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
    btoa(publicKeys.attempt),
    'development:',
  );
  const shuffleKey = readKey(
    source,
    'SHUFFLE_KEY',
    chooseSecret(source, 'SHUFFLE_KEY', btoa(publicKeys.shuffle)),
  );
  if (shuffleKey === undefined) {
    return refuseSecret(
      'SHUFFLE_KEY',
      `is malformed: write ${minKeyBytes} random bytes or more in base64`,
    );
  }
  const read = (entry: string): AttemptKey => readAttemptKey(source, entry);
  const [first = '', ...others] = attemptKeys.split(',');
  return { attemptKeys: [read(first), ...others.map(read)], shuffleKey };
}
