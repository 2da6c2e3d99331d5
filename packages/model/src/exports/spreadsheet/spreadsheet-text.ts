import type { Loss } from '../export-format.ts';

/**
 * How a text begins that spreadsheets may run as a formula. One with an apostrophe of its own before it gets another, so
 * that a reader can take one away from each.
 */
export const formulaStart = /^'*[=+\-@\t\r]/;

/** Says of which item texts get a sign before them, so that no spreadsheet runs them. */
export const formulaLoss = (item: string): Loss => ({
  item,
  part: 'texts that begin with = + - or @ as they are',
  reason: 'an apostrophe stands before them, so that no spreadsheet takes them for a formula',
});
