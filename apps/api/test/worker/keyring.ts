import { createKeyring, type Keyring } from '../../src/attempts/keyring.ts';
import type { Ticket } from '../../src/attempts/ticket.ts';

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
    feedback: 'immediate',
    items: 'digest',
    expires: 1_800_000_000,
    nonce: 'nonce',
    shard: 3,
    ...changes,
  };
}
