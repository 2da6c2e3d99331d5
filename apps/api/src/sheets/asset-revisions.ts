import * as z from 'zod/mini';
import {
  manifestPath,
  PreparedRevision,
  sheetPathOf,
  type PreparedRevisions,
} from './prepared-revisions.ts';
import { readSheet } from './sheet-store.ts';

/** The static files of the Worker. */
interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** Reads the revisions that the build wrote among the assets; throws an Error if a file is missing. */
export function createAssetRevisions(assets: Assets): PreparedRevisions {
  const read = async (path: string): Promise<unknown> => {
    const response = await assets.fetch(new Request(new URL(path, 'https://assets.invalid')));
    if (!response.ok) throw new Error(`Cannot read ${path}: the assets answer ${response.status}`);
    return response.json();
  };
  return {
    list: async () => z.array(PreparedRevision).parse(await read(manifestPath)),
    read: async (hash) => readSheet(await read(sheetPathOf(hash)), hash),
  };
}
