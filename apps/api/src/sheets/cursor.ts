import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url, utf8 } from '../platform/bytes.ts';
import type { Cursor as Position } from './sheet-store.ts';

const Pair = z.tuple([z.iso.datetime(), z.string().check(z.maxLength(80))]);

function readPair(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(decodeBase64Url(text)));
  } catch {
    return undefined;
  }
}

/** Reads a cursor. Its content is not part of the API's contract. */
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

/** Formats the cursor of the page that follows an article. */
export function formatCursor({ publishedAt, id }: Position): string {
  return encodeBase64Url(utf8(JSON.stringify([publishedAt, id])));
}
