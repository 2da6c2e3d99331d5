import type { Command, Outcome } from '../command.ts';
import { formatReport } from '../format/check-report.ts';
import { withSheet } from '../input/load-sheet.ts';
import { createSheetReport } from '../../src/editing/sheet-report.ts';

const checkSheet = (name: string): Promise<Outcome> =>
  withSheet(name, (sheet) => {
    const report = createSheetReport(sheet);
    return {
      code: report.findings.length === 0 ? 0 : 1,
      output: `${name}\n\n${formatReport(report)}`,
    };
  });

/** Joins texts; undefined if there are none. */
const join = (texts: readonly (string | undefined)[], separator: string): string | undefined =>
  texts.filter((text) => text !== undefined).join(separator) || undefined;

/** Runs every check on the items of sheets. */
export const check: Command = {
  parameters: 'SHEET...',
  description: `Derives the items of each SHEET and runs every check on them. Prints for each item which check
failed, why, and which fact to change; then a summary of the bank and of the checks.`,

  async run(names) {
    const outcomes = await Promise.all(names.map(checkSheet));
    return {
      code: outcomes.every(({ code }) => code === 0) ? 0 : 1,
      output: join(
        outcomes.map(({ output }) => output),
        '\n\n',
      ),
      complaint: join(
        outcomes.map(({ complaint }) => complaint),
        '\n',
      ),
    };
  },
};
