import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Slug } from '../../src/sheet/entity.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import type { Outcome } from '../command.ts';
import { readText } from './files.ts';
import { parseJson, parseSheet } from './parse-sheet.ts';

/** The file of the bundled sheet with this id; if there is none, `name` as a path. */
export function locateSheet(name: string): string {
  if (!Slug.safeParse(name).success) return name;
  const bundled = fileURLToPath(new URL(`../../sheets/${name}.json`, import.meta.url));
  return existsSync(bundled) ? bundled : name;
}

/** Rejects a file: one line for each fault, each with the name of the file before it. */
export function rejectFile(name: string, faults: readonly string[]): Outcome {
  return { code: 1, complaint: faults.map((fault) => `${name}: ${fault}`).join('\n') };
}

/** The file of a sheet. */
interface SheetFile {
  readonly path: string;
  readonly text: string;
}

/** Loads the JSON of the sheet with this id or at this path and passes it to `use`; rejects a file of other text. */
export async function withJson(
  name: string,
  use: (json: unknown, file: SheetFile) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const path = locateSheet(name);
  const text = await readText(path);
  const parsed = parseJson(text);
  return parsed.ok ? use(parsed.json, { path, text }) : rejectFile(name, parsed.faults);
}

/** Loads the sheet with this id or at this path and passes it to `use`; rejects an invalid sheet with all its faults. */
export async function withSheet(
  name: string,
  use: (sheet: FactSheet, file: SheetFile) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return withJson(name, (json, file) => {
    const parsed = parseSheet(json);
    return parsed.ok ? use(parsed.sheet, file) : rejectFile(name, parsed.faults);
  });
}
