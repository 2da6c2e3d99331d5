import { assembleQuiz, deriveBank, signedBank, topics, type Item } from '@dateline/model';
import { toExportDocument, type ExportFormat, type Loss } from '@dateline/model/exports';
import { completeSheet } from '../draft/complete-sheet.ts';
import type { SheetJson } from '../draft/draft.ts';

export { exportFormats } from '@dateline/model/exports';

/** Something that a file has no room for, of all its questions or of some. */
export interface LossGroup {
  readonly part: string;
  readonly reason: string;
  /** The questions that it concerns; none if it concerns all. */
  readonly stems: readonly string[];
}

/** A file for another system. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many questions the format was given. */
  readonly count: number;
  readonly losses: readonly LossGroup[];
}

/** Gathers losses of the same part for the same reason, and names questions by their stems. */
function groupLosses(losses: readonly Loss[], items: readonly Item[]): LossGroup[] {
  const stems = new Map(items.map(({ id, stem }) => [id, stem]));
  const groups = Map.groupBy(losses, ({ part, reason }) => JSON.stringify([part, reason]));
  return [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ part, reason }) => ({
      part,
      reason,
      stems: same.flatMap(({ item }) => (item === undefined ? [] : (stems.get(item) ?? item))),
    })),
  );
}

/** Writes the signed questions of a sheet in a format: all, or a quiz of `length`. Undefined if none is signed. */
export async function writeExport(
  json: SheetJson,
  format: ExportFormat,
  length: number | undefined,
): Promise<WrittenFile | undefined> {
  const { sheet } = completeSheet(json);
  if (sheet === undefined) return undefined;
  const bank = signedBank(sheet, deriveBank(sheet));
  if (bank.items.length === 0) return undefined;
  const items =
    length === undefined
      ? bank.items
      : assembleQuiz(bank, { seed: crypto.randomUUID(), length, topics });
  const { body, losses } = await format.write(toExportDocument(sheet, items));
  return {
    name: `${sheet.id}.${format.name}.${format.extension}`,
    content: body,
    count: items.length,
    losses: groupLosses(losses, items),
  };
}
