import { bundledSheets } from '../../sheets/index.ts';
import { describeReviseLaws } from '../../test/laws/revise-laws.ts';
import { scaleSheet } from '../../test/sheets/scale-sheet.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';

describeReviseLaws({
  sheets: [...bundledSheets.map((sheet) => FactSheet.parse(sheet)), scaleSheet(40)],
  runs: 300,
  leastCompared: 500,
});
