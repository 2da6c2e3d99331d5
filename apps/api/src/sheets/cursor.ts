import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url } from '../platform/base64url.ts';
import { utf8 } from '../platform/utf8.ts';
import type { Cursor as Position } from './sheet-store.ts';

const Pair = z.tuple([z.iso.datetime(), z.string().check(z.maxLength(80))]);

function readPair(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(decodeBase64Url(text)));
  } catch {
    return undefined;
  }
}

/** Reads where a page begins; what it is made of is no part of the contract. */
export const Cursor = z.pipe(
  z.string().check(z.maxLength(256)),
  z.transform((text, context): Position => {
    const pair = Pair.safeParse(readPair(text));
    if (!pair.success) {
      const message = 'Send the nextCursor of the page before';
      context.issues.push({ code: 'custom', message, input: text });
      return z.NEVER;
    }
    const [publishedAt, id] = pair.data;
    return { publishedAt, id };
  }),
);

/** Writes where the next page begins: after this article. */
export function encodeCursor({ publishedAt, id }: Position): string {
  return encodeBase64Url(utf8(JSON.stringify([publishedAt, id])));
}
