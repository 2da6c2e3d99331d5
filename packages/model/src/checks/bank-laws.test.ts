import { describeCheckLaws } from '../../test/laws/check-laws.ts';

describeCheckLaws({ seeds: 10_000, sheets: 15 });
