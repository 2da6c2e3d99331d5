import { deriveBank, FactSheet, gradeResponse, type Item, type Response } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markResponse } from '../attempts/mark.ts';
import type { Mark, StatisticsEvent } from './event.ts';
import { readersOf, toItemReport, toStatistics } from './statistics-view.ts';
import { tally, type Tallies } from './tally.ts';

const bank = deriveBank(FactSheet.parse(bundledSheets[0]));

const report = (tallies: Tallies) => toItemReport('r', bank, tallies, tallies);

const choices = bank.items.filter(({ interaction }) => interaction === 'choice').slice(0, 5);

/** Some readers, each with the options that they choose of some items, by place. */
const readers = fc.array(fc.array(fc.option(fc.nat(3)), { minLength: 5, maxLength: 5 }), {
  minLength: 10,
  maxLength: 60,
});

const respond = (item: Item, place: number): { response: Response; mark: Mark } => {
  const served = { ...item, number: 1 };
  const response = item.options[place % item.options.length]?.id ?? null;
  return { response, mark: markResponse(bank, served, response, gradeResponse(served, response)) };
};

/** The events of readers who answer some items and finish. */
function eventsOf(places: readonly (number | null)[]): StatisticsEvent[] {
  const marks = places.flatMap((place, at) => {
    const item = choices[at];
    return item === undefined || place === null ? [] : [respond(item, place).mark];
  });
  return [
    ...marks.map((mark, at): StatisticsEvent => ({ kind: 'response', isFirst: at === 0, mark })),
    { kind: 'finished', marks, form: { id: 'f', items: 5 } },
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** Pearson's correlation by its definition. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const covariance = mean(pairs.map(([x, y]) => (x - mx) * (y - my)));
  const [vx, vy] = [
    mean(pairs.map(([x]) => (x - mx) ** 2)),
    mean(pairs.map(([, y]) => (y - my) ** 2)),
  ];
  return vx < 1e-9 || vy < 1e-9 ? null : covariance / Math.sqrt(vx * vy);
}

/** Rounds figures to a millionth, since sums and definitions differ in the last bits, and turns -0 into 0. */
const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6 + 0;

type Places = readonly (number | null)[];

const scoreOf = (places: Places, at: number): number | null => {
  const [item, place] = [choices[at], places[at] ?? null];
  if (item === undefined || place === null) return null;
  return gradeResponse({ ...item, number: 1 }, respond(item, place).response).score;
};

/** An item's score beside the mean of the others, to a thousandth, of each reader who has both. */
function listPairs(all: readonly Places[], at: number): (readonly [number, number])[] {
  return all.flatMap((places) => {
    const own = scoreOf(places, at);
    const others = choices.flatMap((_item, other) =>
      other === at ? [] : (scoreOf(places, other) ?? []),
    );
    if (own === null || others.length === 0) return [];
    return [[own, Math.round(mean(others) * 1000) / 1000] as const];
  });
}

/** The figures of an item, recounted by definition; undefined with fewer than ten responses. */
function recount(all: readonly Places[], item: Item, at: number) {
  const scores = all.flatMap((places) => scoreOf(places, at) ?? []);
  const pairs = listPairs(all, at);
  const count = item.options.length;
  const chosen = item.options.map(
    (_option, place) =>
      all.filter((row) => row[at] !== null && (row[at] ?? 0) % count === place).length,
  );
  if (scores.length < 10) return [];
  return [
    {
      id: item.id,
      attempts: scores.length,
      facility: round(scores.filter((score) => score === 1).length / scores.length),
      discrimination: round(pairs.length < 10 ? null : correlation(pairs)),
      shares: chosen.map((each) => round(each / scores.length)),
    },
  ];
}

test('the figures of items equal a recount by definition', () => {
  fc.assert(
    fc.property(readers, (all) => {
      const { items } = report(tally(all.flatMap(eventsOf)));
      const told = items.map(({ id, attempts, facility, discrimination, options }) => ({
        id,
        attempts,
        facility: round(facility),
        discrimination: round(discrimination),
        shares: options.map(({ share }) => round(share)),
      }));
      expect(new Set(told)).toEqual(new Set(choices.flatMap((item, at) => recount(all, item, at))));
    }),
    { numRuns: 60 },
  );
});

test('an item or fact has figures from ten responses on', () => {
  const [item] = choices;
  if (item === undefined) throw new Error('The bank has no choice');
  const response: StatisticsEvent = {
    kind: 'response',
    isFirst: true,
    mark: respond(item, 0).mark,
  };
  const after = (count: number) => tally(Array.from({ length: count }, () => response));
  expect(report(after(9)).items).toEqual([]);
  expect(toStatistics('r', bank, after(9)).facts).toEqual([]);
  expect(readersOf(after(9), item.id)).toBeUndefined();
  expect(report(after(10)).items).toHaveLength(1);
  expect(toStatistics('r', bank, after(10)).facts.map(({ id }) => id)).toEqual(item.proof.facts);
  expect(readersOf(after(10), item.id)).toMatchObject({ attempts: 10 });
});

test('a quiz that ten readers have answered completely has a KR-20', () => {
  const all = Array.from({ length: 12 }, (_, at) => [at % 2, at % 3, at % 2, at % 4, (at + 1) % 2]);
  const { forms } = report(tally(all.flatMap(eventsOf)));
  expect(forms).toMatchObject([{ id: 'f', attempts: 12, items: 5 }]);
  expect(report(tally(all.slice(0, 9).flatMap(eventsOf))).forms).toEqual([]);
});

test('the public statistics name no item and no option', () => {
  const all = Array.from({ length: 12 }, () => [0, 1, 2, 3, 0]);
  const text = JSON.stringify(toStatistics('r', bank, tally(all.flatMap(eventsOf))));
  expect(text).toContain('facility');
  for (const { id, stem, options } of choices) {
    expect(text).not.toContain(JSON.stringify(id));
    expect(text).not.toContain(stem);
    for (const { label } of options) expect(text).not.toContain(JSON.stringify(label));
  }
});
