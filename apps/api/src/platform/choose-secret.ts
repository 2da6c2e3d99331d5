import { Problem } from '../problems/problem.ts';

/** The secrets as they are bound; each may be missing. */
export interface SecretSource {
  readonly ENVIRONMENT: string;
  readonly ATTEMPT_KEYS?: string;
  readonly SHUFFLE_KEY?: string;
  readonly EDITOR_KEYS?: string;
}

/** The name of a secret. */
export type SecretName = Exclude<keyof SecretSource, 'ENVIRONMENT'>;

/** Throws a 503 Problem that says what the operator has to do; never contains the secret. */
export function refuseSecret(name: SecretName, fault: string): never {
  const detail =
    `The secret ${name} ${fault}. Set it with "wrangler secret put ${name}"; ` +
    'the README shows how to make one.';
  console.error(detail);
  throw new Problem(name === 'EDITOR_KEYS' ? 'editing-unavailable' : 'attempts-unavailable', {
    detail,
  });
}

/** Throws a 503 Problem if there is no value but a public one. */
export const refusePublicSecret = (name: SecretName): never =>
  refuseSecret(name, 'is not set, or has a public key of development');

/**
 * The value of a secret. In development a public key is used if none is set, with a warning; elsewhere a secret that is missing, or
 * contains this key, is refused with a Problem.
 */
export function chooseSecret(
  source: SecretSource,
  name: SecretName,
  publicKey: string,
  prefix = '',
): string {
  const value = source[name];
  if (source.ENVIRONMENT === 'development') {
    if (value) return value;
    console.warn(
      `The secret ${name} is not set: one of the development keys is used, which are public.`,
    );
    return prefix + publicKey;
  }
  return value && !value.includes(publicKey) ? value : refusePublicSecret(name);
}
