import { assembleQuiz, deriveBank, signedBank, topics } from '@dateline/model';
import { exportFormats, toExportDocument } from '@dateline/model/exports';
import type { SheetStore } from '../sheets/sheet-store.ts';
import type { ExportOutcome, ExportRequest } from './publishing-service.ts';

/** The seed of a quiz that is asked for without one. The `sheet export` command has the same. */
const usualSeed = 'export';

/** Writes the signed items of an article's current revision, or a quiz of them, in one of the formats. */
export async function exportArticle(
  { findStatus, findRevision }: Pick<SheetStore, 'findStatus' | 'findRevision'>,
  { articleId, format: name, length, seed = usualSeed }: ExportRequest,
): Promise<ExportOutcome> {
  const format = exportFormats.find((each) => each.name === name);
  if (format === undefined) {
    return { status: 'unknown-format', formats: exportFormats.map((each) => each.name) };
  }
  const status = await findStatus(articleId);
  if (status?.withdrawn !== undefined) return { status: 'withdrawn', ...status };
  const revision = status && (await findRevision(status.current));
  if (revision === undefined) return { status: 'unknown-article' };
  const { sheet, hash } = revision;
  const bank = signedBank(sheet, deriveBank(sheet));
  if (bank.items.length === 0) return { status: 'unsigned' };
  const items = length === undefined ? bank.items : assembleQuiz(bank, { seed, length, topics });
  const { body, losses } = await format.write(toExportDocument(sheet, items));
  const charset = format.mediaType.startsWith('text/') ? '; charset=utf-8' : '';
  return {
    status: 'written',
    revision: hash,
    fileName: `${sheet.id}.${format.name}.${format.extension}`,
    mediaType: `${format.mediaType}${charset}`,
    body,
    itemCount: items.length,
    losses,
  };
}
