import { parse as parseWithPositions } from '@humanwhocodes/momoa';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { formatFault } from '../format/path.ts';

// zod/mini has no messages of its own.
z.config(en());

/** A valid sheet, or one line `path: message` for each fault. */
export type ParsedSheet =
  | { readonly ok: true; readonly sheet: FactSheet }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Adds the position of a syntax error, which `JSON.parse` leaves out for an unexpected token. */
function describeSyntaxError(text: string, { message }: SyntaxError): string {
  if (!message.startsWith('Unexpected token')) return message;
  try {
    parseWithPositions(text, { mode: 'json' });
  } catch (located) {
    if (located instanceof Error && 'line' in located && 'column' in located) {
      return `${message} (line ${String(located.line)} column ${String(located.column)})`;
    }
  }
  return message;
}

/** Parses the text of a fact sheet's file. */
export function parseSheet(text: string): ParsedSheet {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [`This is not JSON: ${describeSyntaxError(text, error)}`] };
  }
  const { success, data, error } = FactSheet.safeParse(json);
  if (success) return { ok: true, sheet: data };
  return { ok: false, faults: error.issues.map((issue) => formatFault(json, issue)) };
}
