import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { revisionOf } from '../src/sheet/canonical.ts';
import { writePage } from './bank-page/page.ts';
import type { Command } from './command.ts';
import { openDesk } from './desk.ts';
import { fileError } from './file-error.ts';
import { withSheet } from './load-sheet.ts';
import { readText } from './read-text.ts';
import { writeCount } from './words/list.ts';

const styleSheet = new URL('bank-page/bank.css', import.meta.url);

/** Writes the whole bank as one page. */
export const bank: Command = {
  parameters: 'SHEET [--out FILE]',
  description: `Writes every item of SHEET with its proof, and every fact with its items, as one HTML page
to read or print: into FILE, or into ID.bank.html here, ID being the id of the sheet.`,

  run: async ([name = ''], { out }) =>
    withSheet(name, async (sheet) => {
      const desk = openDesk(sheet);
      const style = await readText(fileURLToPath(styleSheet));
      const page = await writePage(desk, { revision: await revisionOf(sheet), style });
      const path = resolve(out ?? `${sheet.id}.bank.html`);
      await writeFile(path, page).catch((error: unknown) => {
        throw fileError(`write ${path}`, error);
      });
      const { length } = desk.bank.items;
      return { code: 0, output: `${writeCount(length, 'item')} on one page: ${path}` };
    }),
};
