import { readFile, writeFile } from 'node:fs/promises';

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text'],
]);

/** Turns an error of Node into one that says in words what could not be done, and why. */
function createFileError(action: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return new Error(`Cannot ${action}: ${reasons.get(code) ?? String(error)}`, { cause: error });
}

/** Reads a file of UTF-8 text without its byte order mark. Throws an Error that names the reason. */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw createFileError(`read ${path}`, error);
  }
}

/** Writes a file of bytes, or of text in UTF-8. Throws an Error that names the reason. */
export async function writeTo(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw createFileError(`write ${path}`, error);
  }
}
