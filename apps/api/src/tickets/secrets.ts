import { isGuessable } from '../platform/is-guessable.ts';
import { Problem } from '../problems/problem.ts';

/** A signing key, with the id that tokens name it by. */
interface AttemptKey {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The secrets as they are bound; each may be missing. */
export interface SecretSource {
  readonly ENVIRONMENT: string;
  readonly ATTEMPT_KEYS?: string;
  readonly SHUFFLE_KEY?: string;
}

/** The secrets of attempts. The first attempt key signs, all of them verify. */
export interface Secrets {
  readonly attemptKeys: readonly [AttemptKey, ...AttemptKey[]];
  readonly shuffleKey: Uint8Array<ArrayBuffer>;
}

const minKeyBytes = 32;

/** Only for development: these keys are public. */
const developmentSecrets = {
  ATTEMPT_KEYS: `development:${btoa('dateline development attempt key')}`,
  SHUFFLE_KEY: btoa('dateline development shuffle key'),
};

/** Throws a Problem that says what the operator has to do; never contains the secret. */
function refuse(name: 'ATTEMPT_KEYS' | 'SHUFFLE_KEY', fault: string): never {
  const detail =
    `The secret ${name} ${fault}. Set it with "wrangler secret put ${name}"; ` +
    'the README shows how to make one.';
  console.error(detail);
  throw new Problem('attempts-unavailable', { detail });
}

function readKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return bytes.length < minKeyBytes || isGuessable(bytes) ? undefined : bytes;
  } catch {
    return undefined;
  }
}

function readAttemptKey(entry: string): AttemptKey {
  const [, id, text = ''] = /^([\w-]{1,16}):(.+)$/.exec(entry.trim()) ?? [];
  const bytes = readKey(text);
  if (id === undefined || bytes === undefined) {
    return refuse(
      'ATTEMPT_KEYS',
      `is malformed: write "id:key,id:key", each key ${minKeyBytes} random bytes or more in base64`,
    );
  }
  return { id, bytes };
}

/**
 * Reads the secrets. Throws a Problem that names what to set if one is missing; in development
 * fixed keys are used instead, with a warning.
 */
export function readSecrets(source: SecretSource): Secrets {
  const isDevelopment = source.ENVIRONMENT === 'development';
  const isIncomplete = !source.ATTEMPT_KEYS || !source.SHUFFLE_KEY;
  if (isDevelopment && isIncomplete) {
    console.warn('Attempts are signed with the development keys, which are no secret.');
  }
  const { ATTEMPT_KEYS, SHUFFLE_KEY } = isDevelopment
    ? { ...developmentSecrets, ...source }
    : source;
  if (!ATTEMPT_KEYS) return refuse('ATTEMPT_KEYS', 'is not set');
  if (!SHUFFLE_KEY) return refuse('SHUFFLE_KEY', 'is not set');
  const shuffleKey = readKey(SHUFFLE_KEY);
  if (shuffleKey === undefined) {
    return refuse(
      'SHUFFLE_KEY',
      `is malformed: write ${minKeyBytes} random bytes or more in base64`,
    );
  }
  const [first = '', ...others] = ATTEMPT_KEYS.split(',');
  return { attemptKeys: [readAttemptKey(first), ...others.map(readAttemptKey)], shuffleKey };
}
