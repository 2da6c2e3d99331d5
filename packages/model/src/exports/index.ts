export { toExportDocument, type ExportDocument } from './export-document.ts';
export type { Exported, ExportFormat, Loss } from './export-format.ts';
export { exportFormats } from './formats.ts';
