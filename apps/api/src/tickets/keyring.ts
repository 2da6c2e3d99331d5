import { toHex } from '@dateline/model';
import { utf8 } from '../platform/bytes.ts';
import type { Secrets } from './secrets.ts';

/** Uses the secret keys, which it does not give out. */
export interface Keyring {
  /** The id of the key that signs. */
  readonly signer: string;
  sign(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** The id of the key that made the signature, compared in constant time; undefined if no key did. */
  verify(
    signature: Uint8Array<ArrayBuffer>,
    message: Uint8Array<ArrayBuffer>,
  ): Promise<string | undefined>;
  /** Signs the name of a reader, with a key that is made from the shuffle key and so lasts as long. */
  signName(name: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether `signName` made the signature, compared in constant time. */
  verifyName(signature: Uint8Array<ArrayBuffer>, name: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Turns a text into 64 hex digits, which nobody can predict without the shuffle key. */
  shuffle(text: string): Promise<string>;
}

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']);

const hmac = async (key: Awaited<ReturnType<typeof importKey>>, message: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, message));

/** Imports the keys. */
export async function createKeyring({ attemptKeys, shuffleKey }: Secrets): Promise<Keyring> {
  const [first, ...others] = attemptKeys;
  const signer = { id: first.id, key: await importKey(first.bytes) };
  const verifiers = [
    signer,
    ...(await Promise.all(
      others.map(async ({ id, bytes }) => ({ id, key: await importKey(bytes) })),
    )),
  ];
  const shuffler = await importKey(shuffleKey);
  const names = await importKey(await hmac(shuffler, utf8('names of readers')));
  return {
    signer: signer.id,
    sign: (message) => hmac(signer.key, message),
    verify: async (signature, message) => {
      for (const { id, key } of verifiers) {
        if (await crypto.subtle.verify('HMAC', key, signature, message)) return id;
      }
      return undefined;
    },
    signName: (name) => hmac(names, name),
    verifyName: (signature, name) => crypto.subtle.verify('HMAC', names, signature, name),
    shuffle: async (text) => toHex(await hmac(shuffler, utf8(text))),
  };
}
