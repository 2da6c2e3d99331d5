import { strFromU8, unzipSync } from 'fflate';

/** Reads the texts of a package by their paths. Throws TypeError if a format wrote no bytes. */
export function readPackage(body: string | Uint8Array): Map<string, string> {
  if (typeof body === 'string') throw new TypeError('Cannot read a text as a package');
  return new Map(Object.entries(unzipSync(body)).map(([path, file]) => [path, strFromU8(file)]));
}
