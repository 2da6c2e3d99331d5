import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url } from './bytes.ts';

/** Reads a column of JSON text and validates its value. */
export function jsonColumn<Schema extends z.ZodMiniType>(schema: Schema) {
  const Json = z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  );
  return z.pipe(Json, schema);
}

/** A value as JSON, gzipped, in base64url: about a third of its JSON. The same value gives the same text. */
export function packJson(value: unknown): string {
  const packed = gzipSync(strToU8(JSON.stringify(value)), { mtime: 0 });
  return encodeBase64Url(new Uint8Array(packed));
}

/** Reads what `packJson` returned. Throws TypeError for another text. */
export function unpackJson(text: string): unknown {
  const bytes = decodeBase64Url(text);
  if (bytes === undefined) throw new TypeError('Cannot unpack: the text is not base64url');
  return JSON.parse(strFromU8(gunzipSync(bytes)));
}

/** Reads a column that `packJson` wrote and validates its value. */
export function packedJsonColumn<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.pipe(z.pipe(z.string(), z.transform(unpackJson)), schema);
}
