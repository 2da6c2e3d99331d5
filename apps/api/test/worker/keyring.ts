import { createKeyring, type Keyring } from '../../src/tickets/keyring.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { encodeBase64Url, utf8 } from '../../src/platform/bytes.ts';

/** Creates a key of 32 bytes, all of them `fill`. */
export const keyBytes = (fill: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(fill);

/** Creates a keyring with a key `key-N` for each number N. The first key signs. */
export function makeKeyring(first: number, ...others: number[]): Promise<Keyring> {
  const named = (fill: number) => ({ id: `key-${fill}`, bytes: keyBytes(fill) });
  return createKeyring({
    attemptKeys: [named(first), ...others.map(named)],
    shuffleKey: keyBytes(255),
  });
}

/** Creates a ticket for the keyring's signing key. */
export function makeTicket(keyring: Keyring, changes: Partial<Ticket> = {}): Ticket {
  return {
    version: 1,
    key: keyring.signer,
    revision: '0'.repeat(64),
    seed: 'a seed, 22 April',
    length: 10,
    topics: ['dates', 'claims'],
    difficulty: 'mixed',
    feedback: 'immediate',
    items: 'digest-of-items_',
    expires: 1_800_000_000,
    nonce: 'nonce-of-22-characters',
    shard: 'weur-3',
    mode: 'practice',
    reader: null,
    ...changes,
  };
}

/** Signs any value, valid or not, and returns the token. */
export const signAnything = (keyring: Keyring, ticket: unknown): Promise<string> =>
  signText(keyring, JSON.stringify(ticket));

/** Signs any text, JSON or not, and returns the token. */
export async function signText(keyring: Keyring, text: string): Promise<string> {
  const payload = utf8(text);
  return `${encodeBase64Url(payload)}.${encodeBase64Url(await keyring.sign(payload))}`;
}
