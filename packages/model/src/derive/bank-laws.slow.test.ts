import { describeDeriveLaws } from '../../test/laws/derive-laws.ts';

describeDeriveLaws({ facts: 1_000, sheets: 100 });
