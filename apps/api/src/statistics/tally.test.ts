import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark, StatisticsEvent } from './event.ts';
import { addTallies, tally, type Tally } from './tally.ts';

const mark = fc.record({
  item: fc.constantFrom('a/date', 'b/leader', 'constructor/x', '__proto__/y'),
  correct: fc.boolean(),
  score: fc.integer({ min: 0, max: 1000 }),
  options: fc.uniqueArray(fc.nat(3)),
});
const event: fc.Arbitrary<StatisticsEvent> = fc.oneof(
  fc.constant({ kind: 'begun' as const }),
  fc.record({ kind: fc.constant('response' as const), isFirst: fc.boolean(), mark }),
  fc.record({
    kind: fc.constant('finished' as const),
    marks: fc.uniqueArray(mark, { selector: ({ item }) => item }),
    form: fc.option(
      fc.record({ id: fc.constantFrom('f', 'g'), items: fc.integer({ min: 1, max: 4 }) }),
    ),
  }),
);

const plain = (events: readonly StatisticsEvent[]): Record<string, Tally> =>
  Object.fromEntries(tally(events));

test('the order of events does not matter', () => {
  fc.assert(
    fc.property(
      fc
        .array(event)
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
      ([events, shuffled]) => {
        expect(plain(shuffled)).toEqual(plain(events));
      },
    ),
  );
});

test('adding up in parts gives the same integers as adding up at once', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(event), (one, other) => {
      const sums = new Map(tally(one));
      for (const [name, added] of tally(other)) sums.set(name, addTallies(sums.get(name), added));
      expect(Object.fromEntries(sums)).toEqual(plain([...one, ...other]));
      const numbers = [...sums.values()].flatMap((each) => Object.values(each));
      expect(numbers.every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

const right = (item: string, options: number[] = []): Mark => ({
  item,
  correct: true,
  score: 1000,
  options,
});
const wrong = (item: string, options: number[] = []): Mark => ({
  item,
  correct: false,
  score: 0,
  options,
});

test('a response is counted for its item and for the options that it chose', () => {
  expect(
    plain([
      { kind: 'response', isFirst: true, mark: right('a/date', [2]) },
      { kind: 'response', isFirst: false, mark: wrong('a/date', [0]) },
      { kind: 'response', isFirst: false, mark: right('a/date', [2]) },
    ]),
  ).toEqual({
    totals: { begun: 1, counted: 1 },
    'item:a/date': { attempts: 3, correct: 2, score: 2000, 'chosen:0': 1, 'chosen:2': 2 },
  });
});

test('an attempt in practice is counted only as begun', () => {
  expect(plain([{ kind: 'begun' }])).toEqual({ totals: { begun: 1 } });
});

test('at the finish each item is compared with the mean of the others', () => {
  const marks = [right('a/date', [1]), wrong('b/leader'), { ...wrong('c/x'), score: 500 }];
  expect(plain([{ kind: 'finished', marks, form: null }])).toEqual({
    totals: { finished: 1 },
    'item:a/date': {
      restAttempts: 1,
      x: 1000,
      xx: 1_000_000,
      r: 250,
      rr: 62_500,
      xr: 250_000,
      'restAttempts:1': 1,
      'rest:1': 250,
    },
    'item:b/leader': { restAttempts: 1, x: 0, xx: 0, r: 750, rr: 562_500, xr: 0 },
    'item:c/x': { restAttempts: 1, x: 500, xx: 250_000, r: 500, rr: 250_000, xr: 250_000 },
  });
});

test.each([
  [
    'that was answered completely counts its right items',
    2,
    { 'form:2:f': { attempts: 1, total: 1, totalSquared: 1, 'correct:1': 1 } },
  ],
  ['with an item left open does not count', 3, {}],
])('a quiz %s', (_what, items, expected) => {
  const marks = [wrong('a/date'), right('b/leader')];
  const { 'form:2:f': form } = plain([{ kind: 'finished', marks, form: { id: 'f', items } }]);
  expect(form === undefined ? {} : { 'form:2:f': form }).toEqual(expected);
});

test('the items of a quiz are those of all its readers, in whatever order each had them', () => {
  const finish = (...marks: Mark[]): StatisticsEvent => ({
    kind: 'finished',
    marks,
    form: { id: 'f', items: 2 },
  });
  const tallies = plain([
    finish(right('a/date'), wrong('b/leader')),
    finish(wrong('b/leader'), right('a/date')),
  ]);
  expect(tallies['form:2:f']).toMatchObject({ attempts: 2, 'correct:0': 2 });
  expect(tallies['form:2:f']).not.toHaveProperty('correct:1');
});

test('an attempt with one response has no other items to compare it with', () => {
  expect(plain([{ kind: 'finished', marks: [right('a/date')], form: null }])).toEqual({
    totals: { finished: 1 },
  });
});
