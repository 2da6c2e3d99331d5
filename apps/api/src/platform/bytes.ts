import { decodeBase64Url as decode, encodeBase64Url as encode } from 'hono/utils/encode';

/** Encodes text as UTF-8, in a buffer of its own, which WebCrypto and responses accept. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Encodes bytes in base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array<ArrayBuffer>): string {
  return encode(bytes.buffer).replaceAll('=', '');
}

/**
 * Decodes what `encodeBase64Url` returned; undefined for any other text. Base64 ignores the last bits
 * of some texts; here only one text stands for the same bytes.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = decode(text);
    return encodeBase64Url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
