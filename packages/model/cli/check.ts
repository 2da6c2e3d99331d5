import { writeReport } from './check-report.ts';
import type { Command, Outcome } from './command.ts';
import { openDesk } from './desk.ts';
import { withSheet } from './load-sheet.ts';

const checkSheet = (name: string): Promise<Outcome> =>
  withSheet(name, (sheet) => {
    const desk = openDesk(sheet);
    return {
      code: desk.findings.length === 0 ? 0 : 1,
      output: `${name}\n\n${writeReport(desk)}`,
    };
  });

/** Puts texts together; undefined where there is none. */
const gather = (texts: readonly (string | undefined)[], between: string): string | undefined =>
  texts.filter((text) => text !== undefined).join(between) || undefined;

/** Runs every check on the items that follow from sheets. */
export const check: Command = {
  parameters: 'SHEET...',
  description: `Derives the items of each SHEET and runs every check on them. Prints for each item what
failed, why, and which fact to change; then what the bank holds and what it passed.`,

  async run(names) {
    const outcomes = await Promise.all(names.map(checkSheet));
    return {
      code: outcomes.every(({ code }) => code === 0) ? 0 : 1,
      output: gather(
        outcomes.map(({ output }) => output),
        '\n\n',
      ),
      complaint: gather(
        outcomes.map(({ complaint }) => complaint),
        '\n',
      ),
    };
  },
};
