/** Anyone may know it: only an API that runs with `pnpm dev` takes it. */
const developmentKey = 'dateline-editor-key-for-development';

const isLoopback = ({ hostname }: URL): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Chooses the key for a server: the one that is given, or on this machine the one of development.
 * Throws an Error where there is none, or where others on the way could read it.
 */
export function readKey(address: URL, given: string | undefined): string {
  const isHere = isLoopback(address);
  if (!isHere && address.protocol !== 'https:') {
    throw new Error(`Cannot send a key to ${address.origin}: others could read it; use https`);
  }
  const key = given ?? (isHere ? developmentKey : '');
  if (key === '') {
    throw new Error(`Set DATELINE_EDITOR_KEY to a key that ${address.origin} knows`);
  }
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new Error('Cannot use DATELINE_EDITOR_KEY: a key has no spaces and no line breaks');
}
