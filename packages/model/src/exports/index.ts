export { toExportDocument, type ExportDocument, type ExportOptions } from './export-document.ts';
export type { Exported, ExportFormat, Loss } from './export-format.ts';
export { fileNameOf } from './file-name.ts';
export { exportFormats } from './formats.ts';
export { groupLosses, type LossGroup } from './group-losses.ts';
