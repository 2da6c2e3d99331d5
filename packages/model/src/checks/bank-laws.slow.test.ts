import { describeCheckLaws } from '../../test/laws/check-laws.ts';

describeCheckLaws({ seeds: 100_000, sheets: 200 });
