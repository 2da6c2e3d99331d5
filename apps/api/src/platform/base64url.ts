import { decodeBase64Url as decode, encodeBase64Url as encode } from 'hono/utils/encode';

/** Writes bytes in base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array<ArrayBuffer>): string {
  return encode(bytes.buffer).replaceAll('=', '');
}

/**
 * Reads what `encodeBase64Url` wrote and undefined for anything else, so that one text alone stands
 * for the same bytes: base64 itself leaves the last bits of some texts free.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = decode(text);
    return encodeBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
