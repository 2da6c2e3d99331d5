import { parse as parseWithPositions } from '@humanwhocodes/momoa';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { explainIssue } from '../../src/sheet/faults/explain-issue.ts';
import { formatFault } from '../../src/sheet/faults/format-path.ts';
import { adviceToResolve, placeQuotes } from './resolve-quotes.ts';

// zod/mini has no messages of its own.
z.config(en());

/** The JSON of a file, or the fault of its syntax. */
export type ParsedJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly faults: readonly string[] };

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

/** Parses the text of a file as JSON. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [`This is not JSON: ${describeSyntaxError(text, error)}`] };
  }
}

/** Parses the JSON of a fact sheet. Evidence that is still a quote without its place is one fault for the whole sheet. */
export function parseSheet(json: unknown): ParsedSheet {
  const { sheet, quotes } = placeQuotes(json);
  const { success, data, error } = FactSheet.safeParse(sheet, {
    error: (issue) => explainIssue(issue, sheet),
  });
  if (success && quotes === 0) return { ok: true, sheet: data };
  const unresolved =
    quotes === 0
      ? []
      : [
          `facts: The evidence has ${quotes} ${quotes === 1 ? 'quote without its place' : 'quotes without their places'}. ${adviceToResolve}`,
        ];
  return {
    ok: false,
    faults: [...unresolved, ...(error?.issues ?? []).map((issue) => formatFault(json, issue))],
  };
}
