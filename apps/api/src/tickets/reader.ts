import * as z from 'zod/mini';
import { encodeBase64Url } from '../platform/bytes.ts';
import type { Keyring } from './keyring.ts';
import { shardPattern } from './placement.ts';

/**
 * The name of a reader, which stands for one browser and no person: the shard of its counted
 * attempts and 16 random bytes. It is not secret: an invented name is just another reader.
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

/** The shard in a reader's name. */
export function shardOfReader(reader: string): string {
  return reader.slice(0, reader.indexOf('.'));
}

/** The pseudonym of a reader at one revision, from which neither the reader nor their other pseudonyms can be found. */
export async function createPseudonym(
  keyring: Keyring,
  revision: string,
  reader: string,
): Promise<string> {
  return (await keyring.shuffle(JSON.stringify(['reader', revision, reader]))).slice(0, 32);
}
