import { createKeyring, type Keyring } from '../../src/tickets/keyring.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { encodeBase64Url } from '../../src/platform/base64url.ts';
import { utf8 } from '../../src/platform/utf8.ts';

/** 32 bytes that `fill` tells apart. */
export const keyBytes = (fill: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(fill);

/** A keyring whose keys are named and filled by numbers; the first signs. */
export function makeKeyring(first: number, ...others: number[]): Promise<Keyring> {
  const named = (fill: number) => ({ id: `key-${fill}`, bytes: keyBytes(fill) });
  return createKeyring({
    attemptKeys: [named(first), ...others.map(named)],
    shuffleKey: keyBytes(255),
  });
}

/** A ticket as the keyring's first key would be asked to sign it. */
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
    items: 'digest',
    expires: 1_800_000_000,
    nonce: 'nonce',
    shard: 'weur-3',
    seeded: false,
    mode: 'practice',
    reader: null,
    ...changes,
  };
}

/** A token as a Worker of another version would have signed it. */
export async function signAnything(keyring: Keyring, ticket: unknown): Promise<string> {
  const payload = utf8(JSON.stringify(ticket));
  return `${encodeBase64Url(payload)}.${encodeBase64Url(await keyring.sign(payload))}`;
}
