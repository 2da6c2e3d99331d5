import { toExportDocument } from '../../src/exports/export-document.ts';
import type { Loss } from '../../src/exports/export-format.ts';
import { fileNameOf } from '../../src/exports/file-name.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { groupLosses } from '../../src/exports/group-losses.ts';
import type { Command } from '../command.ts';
import { writeTo } from '../input/files.ts';
import { withSheet } from '../input/load-sheet.ts';

const names = exportFormats.map(({ name }) => name);

/** One line for each loss; losses of the same part for the same reason share one. */
const formatLosses = (losses: readonly Loss[]): string[] =>
  groupLosses(losses).map(({ part, reason, items }) => {
    const concerned = items.length === 0 ? '' : ` (${items.length}: ${items.join(', ')})`;
    return `  ${part}: ${reason}${concerned}`;
  });

/** Writes a quiz for another system. */
export const exportSheet: Command = {
  parameters: 'SHEET --format NAME [--length COUNT] [--seed TEXT] [--out FILE]',
  description: `Writes the signed questions of SHEET for another system: all, or a quiz of COUNT that TEXT decides.
NAME is one of ${names.join(', ')}. Without FILE the file is named after the sheet.
Lists everything that the format has no room for.`,

  async run([name = ''], { format: wanted = '', length, seed, out }) {
    const format = exportFormats.find((each) => each.name === wanted);
    if (format === undefined) {
      return {
        code: 2,
        complaint: `No format is called "${wanted}": it is one of ${names.join(', ')}`,
      };
    }
    if (length !== undefined && !/^[1-9]\d{0,3}$/.test(length)) {
      return { code: 2, complaint: `"${length}" is no number of questions: write it as 10` };
    }
    const options = { length: length === undefined ? undefined : Number(length), seed };
    return withSheet(name, async (sheet) => {
      const document = toExportDocument(sheet, options);
      if (document.items.length === 0) {
        return { code: 1, complaint: `${sheet.id} has no signed question: nothing is written` };
      }
      const { body, contents, losses } = await format.write(document);
      const path = out ?? fileNameOf(sheet, format);
      await writeTo(path, body);
      const lost = losses.length === 0 ? [] : ['Left out, because the format cannot hold it:'];
      return {
        code: 0,
        output: [`Wrote ${contents} to ${path}`, ...lost, ...formatLosses(losses)].join('\n'),
      };
    });
  },
};
