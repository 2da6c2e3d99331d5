import {
  formatFigure,
  formatFirst,
  formatGate,
  isWithinGate,
  measureStyle,
  type Measure,
} from '../../src/checks/bank/style.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import type { Command } from '../command.ts';
import { withSheet } from '../input/load-sheet.ts';

/** A line for each measure, in columns: whether it passed, the figure, the gate, and what was measured. */
function formatMeasures(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.gate === undefined ? '' : isWithinGate(measure) ? 'ok' : 'FAILS',
    formatFigure(measure.value, measure.unit),
    formatGate(measure),
    measure.gate !== undefined && !isWithinGate(measure)
      ? `${measure.name}${formatFirst(measure)}`
      : measure.name,
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

/** Measures how the items of a sheet are written. */
export const style: Command = {
  parameters: 'SHEET',
  description: `Measures how the items of SHEET are written: their openings, verbs and lengths, what their feedback adds,
and how often a reader meets the same question. Prints each figure with the range that publishing asks for.`,

  run: ([name = '']) =>
    withSheet(name, (sheet) => {
      const measures = measureStyle(deriveBank(sheet));
      return { code: measures.every(isWithinGate) ? 0 : 1, output: formatMeasures(measures) };
    }),
};
