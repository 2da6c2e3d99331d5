import { revisionOf, SheetShape, type FactSheet } from '@dateline/model';

/**
 * Reads a sheet that was stored under the hash of its content. It kept every rule when it was
 * published, so what must be seen to is that it is that very sheet; throws an Error where it is not.
 */
export async function readSheet(raw: unknown, hash: string): Promise<FactSheet> {
  const sheet = SheetShape.parse(raw);
  if ((await revisionOf(sheet)) === hash) return sheet;
  throw new Error(`Cannot serve revision ${hash}: what is stored under it is another sheet`);
}
