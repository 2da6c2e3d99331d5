import { strToU8, zipSync } from 'fflate';

// The earliest time that a zip can hold, as local time, in which it is stored: the same bytes everywhere and always.
const mtime = new Date(1980, 0, 1);

/** Packs texts by their paths, in this order, without entries for folders. Each text is taken when the one before is encoded. */
export function zipTexts(
  files: Iterable<readonly [path: string, text: string]>,
): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, text] of files) entries[path] = strToU8(text);
  return new Uint8Array(zipSync(entries, { mtime }));
}
