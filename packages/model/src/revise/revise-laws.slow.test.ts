import { bundledSheets } from '../../sheets/index.ts';
import { kindsSheets } from '../../test/kinds-sheets.ts';
import { describeReviseLaws } from '../../test/laws/revise-laws.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';

describeReviseLaws({
  sheets: [...bundledSheets.map((sheet) => FactSheet.parse(sheet)), ...kindsSheets],
  runs: 300,
  leastCompared: 500,
});
