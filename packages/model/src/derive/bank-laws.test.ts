import { describeDeriveLaws } from '../../test/laws/derive-laws.ts';

describeDeriveLaws({ facts: 200, sheets: 10 });
