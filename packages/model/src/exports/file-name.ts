import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { ExportFormat } from './export-format.ts';

/** The name of a sheet's file, of lower-case letters, digits, hyphens and dots: "apollo-11-1969.moodle-xml.xml". */
export const fileNameOf = (
  { id }: Pick<FactSheet, 'id'>,
  { name, extension }: Pick<ExportFormat, 'name' | 'extension'>,
): string => `${id}.${name}.${extension}`;
