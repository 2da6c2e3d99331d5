import { parse as parseWithPositions } from '@humanwhocodes/momoa';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { writePath } from './words/path.ts';

// The small build of zod has no messages of its own.
z.config(en());

/** A sheet, or a line for each fault: `path: message`. */
export type ParsedSheet =
  | { readonly ok: true; readonly sheet: FactSheet }
  | { readonly ok: false; readonly faults: readonly string[] };

/** A fault as `zod` or a rule of the sheet tells it. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Writes where a fault lies, `facts[3].evidence[0].end`, and what it is. */
export function writeFault({ path, message }: Fault): string {
  return `${writePath(path)}: ${message}`;
}

/** Says where JSON breaks: `JSON.parse` gives no position for an unexpected token. */
function locate(text: string, { message }: Error): string {
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

/** Reads a fact sheet from the text of its file. */
export function parseSheet(text: string): ParsedSheet {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [`This is not JSON: ${locate(text, error)}`] };
  }
  const { success, data, error } = FactSheet.safeParse(json);
  if (success) return { ok: true, sheet: data };
  return { ok: false, faults: error.issues.map(writeFault) };
}
