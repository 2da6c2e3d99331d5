import type { ExportFormat } from './export-format.ts';
import { json } from './json.ts';

/** All formats, in the order in which editors are offered them. */
export const exportFormats: readonly ExportFormat[] = [json];
