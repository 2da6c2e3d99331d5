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

const formatCursor = ({ publishedAt, id }: Position): string =>
  encodeBase64Url(utf8(JSON.stringify([publishedAt, id])));

/** Cuts a list of one entry more than `limit` to a page. `nextCursor` is null if the list is shorter, as no page follows. */
export function toPage<Entry>(
  found: readonly Entry[],
  limit: number,
  positionOf: (last: Entry) => Position,
): { readonly entries: Entry[]; readonly nextCursor: string | null } {
  const entries = found.slice(0, limit);
  const last = found.length > limit ? entries.at(-1) : undefined;
  return { entries, nextCursor: last === undefined ? null : formatCursor(positionOf(last)) };
}
