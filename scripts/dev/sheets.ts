import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseSheet } from '../../packages/model/cli/parse-sheet.ts';
import { readText } from '../../packages/model/cli/read-text.ts';
import { root } from '../repository.ts';

/** Says what is wrong with the bundled sheets, file by file and path by path; nothing if all hold. */
export async function findCorruptSheets(
  folder = join(root, 'packages/model/sheets'),
): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const complaints: string[] = [];
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    const parsed = parseSheet(await readText(path));
    if (parsed.ok) continue;
    const faults = parsed.faults.map((fault) => `  ${fault}`);
    complaints.push([`${relative(root, path)} is not a valid fact sheet:`, ...faults].join('\n'));
  }
  return complaints.length === 0 ? undefined : complaints.join('\n\n');
}
