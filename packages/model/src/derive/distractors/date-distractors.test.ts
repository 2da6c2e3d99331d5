import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { indexSheet } from '../lookup/indexed-sheet.ts';
import { findDateDistractors } from './date-distractors.ts';

const index = indexSheet(smallSheet);
const days = index.moments.filter(({ time }) => time.granularity === 'day');
const [first] = days;
const last = days.at(-1);
const seeds = Array.from({ length: 60 }, (_, at) => `seed ${at}`);

/** For each seed, how many wrong dates come before the right one, and how many are dates of other facts. */
function drawFor(moment: typeof last) {
  if (moment === undefined) throw new RangeError('Cannot draw: the small sheet holds no day');
  const siblings = days.filter((other) => other !== moment);
  return seeds.map((seed) => {
    const drawn = findDateDistractors(index, { siblings, avoid: [] }, moment, seed);
    return {
      count: drawn.length,
      before: drawn.filter(({ rank = 0 }) => rank < moment.span.first).length,
      ofFacts: drawn.filter(({ facts }) => facts.length > 1).length,
    };
  });
}

describe('findDateDistractors', () => {
  it.each([
    ['first', first, [0, 1, 2]],
    ['last', last, [1, 2, 3]],
    ['second', days[1], [0, 1, 2, 3]],
  ])(
    'gives the %s of all dates three wrong ones, of which at least one is another fact’s',
    (_, moment, places) => {
      const draws = drawFor(moment);
      expect(new Set(draws.map(({ count }) => count))).toEqual(new Set([3]));
      expect(new Set(draws.map(({ before }) => before))).toEqual(new Set(places));
      expect(Math.min(...draws.map(({ ofFacts }) => ofFacts))).toBeGreaterThan(0);
    },
  );

  it.each([
    ['the days since then', 0, 40, 3],
    ['the days until then', -40, 0, 3],
    ['that day alone', 0, 0, 0],
  ])('gives no date outside the bounds of the moment: %s', (_, from, to, count) => {
    if (first === undefined) throw new RangeError('Cannot draw: the small sheet holds no day');
    const { span } = first;
    const allowed = { first: span.first + from, last: span.last + to };
    for (const seed of seeds) {
      const bound = { ...first, allowed };
      const drawn = findDateDistractors(index, { siblings: [], avoid: [] }, bound, seed);
      const ranks = drawn.map(({ rank = 0 }) => rank);
      expect(ranks).toEqual(ranks.filter((at) => allowed.first <= at && at <= allowed.last));
      expect(drawn).toHaveLength(count);
    }
  });

  it('gives no date that may be right as well', () => {
    if (first === undefined) throw new RangeError('Cannot draw: the small sheet holds no day');
    const avoid = [-8, -4, 4, 8].map((far) => ({
      first: first.span.first + far - 1,
      last: first.span.first + far + 1,
    }));
    const drawn = seeds.flatMap((seed) =>
      findDateDistractors(index, { siblings: [], avoid }, first, seed),
    );
    const isAvoided = ({ rank = 0 }) =>
      avoid.some((span) => span.first <= rank && rank <= span.last);
    expect(drawn).toHaveLength(3 * seeds.length);
    expect(drawn.filter(isAvoided)).toEqual([]);
  });
});
