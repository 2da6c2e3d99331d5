export { toExportDocument, type ExportDocument, type ExportOptions } from './export-document.ts';
export { fileNameOf, type Exported, type ExportFormat, type Loss } from './export-format.ts';
export { exportFormats } from './formats.ts';
export { groupLosses, type LossGroup } from './group-losses.ts';
