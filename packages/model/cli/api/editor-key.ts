/** Not a secret: only an API that runs with `npx -y pnpm@12 dev` accepts it. */
const developmentKey = 'dateline-editor-key-for-development';

const isLoopback = ({ hostname }: URL): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Chooses the key for an API: the given one, or the development key for an API on this machine.
 * Throws an Error if there is no key, or if the key would travel unencrypted.
 */
export function chooseEditorKey(address: URL, given: string | undefined): string {
  const isLocal = isLoopback(address);
  if (!isLocal && address.protocol !== 'https:') {
    throw new Error(`Cannot send a key to ${address.origin}: others could read it; use https`);
  }
  const key = given ?? (isLocal ? developmentKey : '');
  if (key === '') {
    throw new Error(`Set DATELINE_EDITOR_KEY to a key that ${address.origin} knows`);
  }
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new Error('Cannot use DATELINE_EDITOR_KEY: a key has no spaces and no line breaks');
}
