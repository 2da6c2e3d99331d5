import { describeReviseLaws } from '../../test/laws/revise-laws.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';

describeReviseLaws({
  sheets: [smallSheet],
  runs: 60,
  leastCompared: 100,
});
