import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A temporary folder for the tests of one file. */
export interface ScratchFolder {
  readonly pathOf: (name: string) => string;
  /** Writes a file into the folder and returns its path. */
  readonly save: (name: string, content: string | Uint8Array) => Promise<string>;
}

/** Creates a folder of its own before the tests of a file and removes it after them. */
export function useScratchFolder(): ScratchFolder {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const pathOf = (name: string): string => join(folder, name);
  return {
    pathOf,
    save: async (name, content) => {
      await writeFile(pathOf(name), content);
      return pathOf(name);
    },
  };
}
