import * as fc from 'fast-check';
import type { MeasuredResponse } from '../response-sums.ts';

/** Scores that items can give: 0, 1, and fractions in halves, thirds, quarters and sixths. */
const scores = fc.constantFrom(0, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 5 / 6, 1);

/** Mean scores on one to twelve other items. */
const rests = fc
  .array(scores, { minLength: 1, maxLength: 12 })
  .map((each) => each.reduce((sum, score) => sum + score, 0) / each.length);

/** Responses of many readers to one item with four options, some of them from unfinished attempts. */
export const responses: fc.Arbitrary<MeasuredResponse[]> = fc.array(
  fc.record({
    score: scores,
    chosen: fc.subarray([0, 1, 2, 3]),
    rest: fc.option(rests, { nil: null, freq: 9 }),
  }),
  { maxLength: 120 },
);
