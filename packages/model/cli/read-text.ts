import { readFile } from 'node:fs/promises';
import { fileError } from './file-error.ts';

/** Reads UTF-8 text without its byte order mark; throws an Error that says why where it cannot. */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw fileError(`read ${path}`, error);
  }
}
