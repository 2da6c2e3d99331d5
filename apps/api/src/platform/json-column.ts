import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url, utf8 } from './bytes.ts';

/** Reads a column of JSON text and validates its value. */
export function jsonColumn<Schema extends z.ZodMiniType>(schema: Schema) {
  const Json = z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  );
  return z.pipe(Json, schema);
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream));

/** A value as JSON, gzipped, in base64url: about a third of its JSON. The same value gives the same text. */
export async function packJson(value: unknown): Promise<string> {
  const packed = through(utf8(JSON.stringify(value)), new CompressionStream('gzip'));
  return encodeBase64Url(new Uint8Array(await packed.arrayBuffer()));
}

/** Reads what `packJson` returned. Throws TypeError for another text. */
export async function unpackJson(text: string): Promise<unknown> {
  const bytes = decodeBase64Url(text);
  if (bytes === undefined) throw new TypeError('Cannot unpack: the text is not base64url');
  return through(bytes, new DecompressionStream('gzip')).json();
}

/** Reads a column that `packJson` wrote and validates its value, with `parseAsync`. */
export function packedJsonColumn<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.pipe(z.pipe(z.string(), z.transform(unpackJson)), schema);
}
