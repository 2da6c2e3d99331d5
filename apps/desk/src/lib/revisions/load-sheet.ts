import type { SheetJson } from '../draft/draft.ts';
import { readSheetFile } from '../storage/draft-file.ts';
import type { ApiFault } from '../api/ask.ts';
import { getSheet } from '../api/editors-api.ts';

/** A published sheet, or why it cannot be read. */
export type LoadedSheet =
  | { readonly sheet: SheetJson }
  | { readonly sheet: undefined; readonly fault: ApiFault };

/** Loads the whole sheet of a revision from the API. */
export async function loadSheet(articleId: string, revision: string): Promise<LoadedSheet> {
  const answer = await getSheet(articleId, revision);
  if (!answer.ok) return { sheet: undefined, fault: answer.fault };
  const read = readSheetFile(JSON.stringify(answer.body.sheet));
  return read.sheet === undefined
    ? { sheet: undefined, fault: { status: 200, message: read.fault, errors: [] } }
    : { sheet: read.sheet };
}
