import { bundledSheets } from '../../sheets/index.ts';
import { describeReviseLaws } from '../../test/laws/revise-laws.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';

describeReviseLaws({
  sheets: [...bundledSheets.map((sheet) => FactSheet.parse(sheet)), smallSheet],
  runs: 300,
  leastCompared: 500,
});
