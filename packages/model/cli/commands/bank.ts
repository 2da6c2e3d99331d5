import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { revisionOf } from '../../src/sheet/text/canonical.ts';
import { renderPage } from '../bank-page/page.ts';
import type { Command } from '../command.ts';
import { formatGiveaways } from '../format/giveaways.ts';
import { formatCount } from '../format/lists.ts';
import { readText, writeTo } from '../input/files.ts';
import { withSheet } from '../input/load-sheet.ts';
import { createSheetReport } from '../../src/editing/sheet-report.ts';

const styleSheet = new URL('../bank-page/bank.css', import.meta.url);

/** Writes the whole bank as one page. */
export const bank: Command = {
  parameters: 'SHEET [--out FILE]',
  description: `Writes every item of SHEET with its proof, and every fact with its items, as one HTML page
to read or print, and what each question without an item lacks. The page goes to FILE, or to ID.bank.html in this
folder, where ID is the id of the sheet.
Then lists the items whose answer another question gives away, if there are any.`,

  run: async ([name = ''], { out }) =>
    withSheet(name, async (sheet) => {
      const report = createSheetReport(sheet);
      const style = await readText(fileURLToPath(styleSheet));
      const page = await renderPage(report, { revision: await revisionOf(sheet), style });
      const path = resolve(out ?? `${sheet.id}.bank.html`);
      await writeTo(path, page);
      const { length } = report.bank.items;
      const output = [`${formatCount(length, 'item')} on one page: ${path}`];
      return { code: 0, output: [...output, ...formatGiveaways(report)].join('\n\n') };
    }),
};
