import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Slug } from '../src/sheet/entity.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import type { Outcome } from './command.ts';
import { parseSheet } from './parse-sheet.ts';
import { readText } from './read-text.ts';

/** The file of the bundled sheet with this id, else `name` as the path of a file. */
function locateSheet(name: string): string {
  if (!Slug.safeParse(name).success) return name;
  const bundled = fileURLToPath(new URL(`../sheets/${name}.json`, import.meta.url));
  return existsSync(bundled) ? bundled : name;
}

/** Complains of each fault of a file on a line of its own, under the file's name. */
export function refuse(name: string, faults: readonly string[]): Outcome {
  return { code: 1, complaint: faults.map((fault) => `${name}: ${fault}`).join('\n') };
}

/** Goes on with the sheet that has this id or lies at this path; refuses a broken one with every fault. */
export async function withSheet(
  name: string,
  goOn: (sheet: FactSheet) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const parsed = parseSheet(await readText(locateSheet(name)));
  return parsed.ok ? goOn(parsed.sheet) : refuse(name, parsed.faults);
}
