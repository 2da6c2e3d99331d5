import type { Keyring } from '../tickets/keyring.ts';

/**
 * Stands for a network in one week and at one revision. It has 20 bits, so that about 4,000 IPv4 addresses
 * have the same and none can be found from it, even with the key. All requests whose network is unknown have
 * the same. `now` is in milliseconds since 1970.
 */
export async function digestNetwork(
  keyring: Keyring,
  revision: string,
  network: string | undefined,
  now: number,
): Promise<string> {
  const week = Math.floor(now / (7 * 24 * 60 * 60 * 1000));
  const text = JSON.stringify(['network', revision, week, network ?? null]);
  return (await keyring.shuffle(text)).slice(0, 5);
}
