import * as z from 'zod/mini';
import { encodeBase64Url } from '../platform/base64url.ts';
import type { Keyring } from './keyring.ts';
import { shardPattern } from './placement.ts';

/**
 * Names one browser by its own word, and nobody: a shard, where all its attempts that count are kept,
 * and 16 random bytes. Whoever makes one up is just another reader.
 */
export const Reader = z
  .string()
  .check(
    z.regex(new RegExp(`^${shardPattern}\\.[\\w-]{22}$`), 'Send what POST /v1/readers has given'),
    z.describe(
      'Names one browser, so that its first attempt alone is counted; from `POST /v1/readers`.',
    ),
  );

/** Issues the name of a reader whose counted attempts are stored on a shard. */
export function issueReader(shard: string): string {
  return `${shard}.${encodeBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`;
}

/** The shard that a reader names. */
export function shardOfReader(reader: string): string {
  return reader.slice(0, reader.indexOf('.'));
}

/** What is kept of a reader at one revision: from it follows neither the reader nor the same reader elsewhere. */
export async function disguiseReader(
  keyring: Keyring,
  revision: string,
  reader: string,
): Promise<string> {
  return (await keyring.shuffle(JSON.stringify(['reader', revision, reader]))).slice(0, 32);
}
