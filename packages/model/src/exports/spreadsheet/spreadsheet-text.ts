import type { Loss } from '../export-format.ts';

/**
 * How a text begins that spreadsheets may run as a formula, and so gets an apostrophe before it. A text that already has
 * apostrophes there gets one more, too: whoever reads the file can always take away one.
 */
export const formulaStart = /^'*[=+\-@\t\r]/;

/** Reports that texts of an item got an apostrophe, so that no spreadsheet runs them. */
export const formulaLoss = (item: string): Loss => ({
  item,
  part: 'texts that begin with = + - or @ as they are',
  reason: 'an apostrophe stands before them, so that no spreadsheet takes them for a formula',
});
