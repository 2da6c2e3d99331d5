/** The bytes of a text, in memory of their own: what WebCrypto and responses take everywhere. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
