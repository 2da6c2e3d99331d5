import * as z from 'zod/mini';

/** Reads a column of JSON text and validates its value. */
export function jsonColumn<Schema extends z.ZodMiniType>(schema: Schema) {
  const Json = z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  );
  return z.pipe(Json, schema);
}
