import apollo from '../../sheets/apollo-11-1969.json' with { type: 'json' };
import { describeReviseLaws } from '../../test/laws/revise-laws.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';

describeReviseLaws({ sheets: [FactSheet.parse(apollo)], runs: 60, leastCompared: 100 });
