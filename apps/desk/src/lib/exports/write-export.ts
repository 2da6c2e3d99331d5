import {
  fileNameOf,
  groupLosses,
  toExportDocument,
  type ExportFormat,
  type LossGroup,
} from '@dateline/model/exports';
import { completeSheet } from '../draft/complete-sheet.ts';
import type { SheetJson } from '../draft/draft.ts';

export { exportFormats } from '@dateline/model/exports';

/** Something that a file has no room for, with the questions that it concerns; none if it concerns all. */
type NamedLoss = Omit<LossGroup, 'items'> & { readonly stems: readonly string[] };

/** A file for another system. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many questions the format was given. */
  readonly count: number;
  readonly losses: readonly NamedLoss[];
}

/** Writes the signed questions of a sheet in a format: all, or a quiz of `length`. Undefined if none is signed. */
export async function writeExport(
  json: SheetJson,
  format: ExportFormat,
  length: number | undefined,
): Promise<WrittenFile | undefined> {
  const { sheet } = completeSheet(json);
  if (sheet === undefined) return undefined;
  const document = toExportDocument(sheet, { length, seed: crypto.randomUUID() });
  if (document.items.length === 0) return undefined;
  const { body, losses } = await format.write(document);
  const stems = new Map(document.items.map(({ id, stem }) => [id, stem]));
  return {
    name: fileNameOf(sheet, format),
    content: body,
    count: document.items.length,
    losses: groupLosses(losses).map(({ part, reason, items }) => ({
      part,
      reason,
      stems: items.map((id) => stems.get(id) ?? id),
    })),
  };
}
