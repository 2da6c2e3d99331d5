import { assembleQuiz } from '../../src/assemble/quiz.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { toExportDocument } from '../../src/exports/export-document.ts';
import type { Loss } from '../../src/exports/export-format.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { topics } from '../../src/sheet/topics.ts';
import { signedBank } from '../../src/sign/signed-bank.ts';
import type { Command } from '../command.ts';
import { writeTo } from '../input/files.ts';
import { withSheet } from '../input/load-sheet.ts';

const names = exportFormats.map(({ name }) => name);

/** All signed items of a sheet, or the quiz of this length if one is asked for. */
function documentOf(sheet: FactSheet, length: string | undefined, seed = 'export') {
  if (length === undefined) return toExportDocument(sheet);
  const bank = signedBank(sheet, deriveBank(sheet));
  return toExportDocument(sheet, assembleQuiz(bank, { seed, length: Number(length), topics }));
}

/** One line for each loss; losses of the same part for the same reason share one. */
function formatLosses(losses: readonly Loss[]): string[] {
  const same = Map.groupBy(losses, ({ part, reason }) => `${part}: ${reason}`);
  return [...same].map(([loss, each]) => {
    const items = each.flatMap(({ item }) => item ?? []);
    return items.length === 0 ? `  ${loss}` : `  ${loss} (${items.length}: ${items.join(', ')})`;
  });
}

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
    return withSheet(name, async (sheet) => {
      const document = documentOf(sheet, length, seed);
      if (document.items.length === 0) {
        return { code: 1, complaint: `${sheet.id} has no signed question: nothing is written` };
      }
      const { body, contents, losses } = await format.write(document);
      const path = out ?? `${sheet.id}.${format.name}.${format.extension}`;
      await writeTo(path, body);
      const lost = losses.length === 0 ? [] : ['Left out, because the format cannot hold it:'];
      return {
        code: 0,
        output: [`Wrote ${contents} to ${path}`, ...lost, ...formatLosses(losses)].join('\n'),
      };
    });
  },
};
