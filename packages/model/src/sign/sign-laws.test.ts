import { describeSignLaws } from '../../test/laws/sign-laws.ts';

describeSignLaws(10);
