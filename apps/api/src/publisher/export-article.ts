import { exportFormats, fileNameOf, toExportDocument } from '@dateline/model/exports';
import type { SheetStore } from '../sheets/sheet-store.ts';
import type { ExportOutcome, ExportRequest } from './publishing-service.ts';

/** Writes the signed items of an article's current revision, or a quiz of them, in one of the formats. */
export async function exportArticle(
  { findStatus, findRevision }: Pick<SheetStore, 'findStatus' | 'findRevision'>,
  { articleId, format: name, ...options }: ExportRequest,
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
  const document = toExportDocument(sheet, options);
  if (document.items.length === 0) return { status: 'unsigned' };
  const { body, losses } = await format.write(document);
  const charset = format.mediaType.startsWith('text/') ? '; charset=utf-8' : '';
  return {
    status: 'written',
    revision: hash,
    fileName: fileNameOf(sheet, format),
    mediaType: `${format.mediaType}${charset}`,
    body,
    itemCount: document.items.length,
    losses,
  };
}
