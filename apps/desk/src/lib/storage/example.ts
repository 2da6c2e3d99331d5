import { readArticle } from '@dateline/model/editing';
import type { Draft, SheetJson } from '../draft/draft.ts';
import { openSheet, readSheetFile } from './draft-file.ts';

const prefix = 'example-';

/** Whether a sheet is the example. An editor who gives it an address of their own has made it theirs. */
export const isExample = ({ id }: Pick<SheetJson, 'id'>): boolean => id.startsWith(prefix);

/** Begins a draft from a finished sheet that comes with Dateline, to try the desk with. It is loaded only when somebody does. */
export async function openExample(): Promise<Draft> {
  const [{ default: json }, { default: text }] = await Promise.all([
    import('@dateline/model/sheets/world-cup-final-1966.json?raw'),
    import('@dateline/model/sheets/articles/world-cup-final-1966.txt?raw'),
  ]);
  const read = readSheetFile(json);
  if (read.sheet === undefined) throw new Error(`Cannot open the example: ${read.fault}`);
  // Another address than that of the quiz that is published with Dateline.
  const sheet = { ...read.sheet, id: `${prefix}${read.sheet.id}` };
  return openSheet(sheet, await readArticle(text), { ownsText: true });
}
