import { Problem } from '../problems/problem.ts';

/** One signing key with the id by which tokens name it. */
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

/** The secrets as the attempts need them. The first attempt key signs, all verify. */
export interface Secrets {
  readonly attemptKeys: readonly [AttemptKey, ...AttemptKey[]];
  readonly shuffleKey: Uint8Array<ArrayBuffer>;
}

const minKeyBytes = 32;

/** For development alone: anyone can read them here. */
const developmentSecrets = {
  ATTEMPT_KEYS: `development:${btoa('dateline development attempt key')}`,
  SHUFFLE_KEY: btoa('dateline development shuffle key'),
};

/** Tells the operator what to do and the client no more than that; never repeats the value. */
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
    return bytes.length < minKeyBytes ? undefined : bytes;
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
      `is malformed: write "id:key,id:key", each key ${minKeyBytes} bytes or more in base64`,
    );
  }
  return { id, bytes };
}

/**
 * Reads the secrets. Without them it throws a Problem that names what to set; in development it
 * takes fixed keys instead and says so.
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
    return refuse('SHUFFLE_KEY', `is malformed: write ${minKeyBytes} bytes or more in base64`);
  }
  const [first = '', ...others] = ATTEMPT_KEYS.split(',');
  return { attemptKeys: [readAttemptKey(first), ...others.map(readAttemptKey)], shuffleKey };
}
