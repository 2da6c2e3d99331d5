import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url, utf8 } from '../platform/bytes.ts';
import type { Keyring } from './keyring.ts';
import { shardPattern } from './placement.ts';

const form = new RegExp(`^(${shardPattern}\\.(\\d{1,6})\\.[\\w-]{22})\\.([\\w-]{43})$`);

/**
 * The name of a reader, which stands for one browser and no person: the shard of its attempts, the day
 * after which it is no longer valid, 16 random bytes and the server's signature.
 */
export const Reader = z
  .string()
  .check(
    z.regex(form, 'Send what POST /v1/readers has given'),
    z.describe(
      'Names one browser, so that only its first encounter with an article is counted; from `POST /v1/readers`, and valid for half a year.',
    ),
  );

const day = 24 * 60 * 60;

/** How long a reader's name is valid, in seconds. */
export const readerLifetime = 180 * day;

const dayOf = (now: number): number => Math.floor(now / 1000 / day);

/** Issues the name of a reader whose attempts are stored on a shard. `now` is in milliseconds since 1970. */
export async function issueReader(keyring: Keyring, shard: string, now: number): Promise<string> {
  const random = encodeBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const name = `${shard}.${dayOf(now) + readerLifetime / day}.${random}`;
  return `${name}.${encodeBase64Url(await keyring.signName(utf8(name)))}`;
}

/** True if this server has issued the name and it is still valid. `now` is in milliseconds since 1970. */
export async function verifyReader(
  keyring: Keyring,
  reader: string,
  now: number,
): Promise<boolean> {
  const [, name = '', last, text = ''] = form.exec(reader) ?? [];
  const signature = decodeBase64Url(text);
  if (signature === undefined || Number(last) < dayOf(now)) return false;
  return keyring.verifyName(signature, utf8(name));
}

/** The shard in a reader's name. */
export function shardOfReader(reader: string): string {
  return reader.slice(0, reader.indexOf('.'));
}

/** The pseudonym of a reader at one article, from which neither the reader nor their other pseudonyms can be found. */
export async function createPseudonym(
  keyring: Keyring,
  articleId: string,
  reader: string,
): Promise<string> {
  return (await keyring.shuffle(JSON.stringify(['reader', articleId, reader]))).slice(0, 32);
}
