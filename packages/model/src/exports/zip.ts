import { strToU8, zipSync } from 'fflate';

// The earliest time that a zip can hold, as local time, in which it is stored: the same bytes everywhere and always.
const mtime = new Date(1980, 0, 1);

/** Packs texts by their paths, in this order, without entries for folders. */
export function zipTexts(
  files: readonly (readonly [path: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime }));
}
