import { kindsSheets } from '../../test/kinds-sheets.ts';
import { describeReviseLaws } from '../../test/laws/revise-laws.ts';

describeReviseLaws({
  sheets: kindsSheets.filter(({ id }) => id === 'apollo-11-1969'),
  runs: 60,
  leastCompared: 100,
});
