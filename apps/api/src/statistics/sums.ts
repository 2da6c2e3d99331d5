import type { FormSums, ItemSums } from '@dateline/model';
import type { Tallies, Tally } from './tally.ts';

const thousand = 1_000;

/** The places in a tally's names: 2 and 0 for `chosen:2` and `chosen:0`. */
const placesOf = (tally: Tally, what: string): number[] =>
  Object.keys(tally)
    .filter((name) => name.startsWith(`${what}:`))
    .map((name) => Number(name.slice(what.length + 1)));

/** The sums of an item for the formulas; all 0 if nobody has answered it. */
export function itemSumsOf(tallies: Tallies, item: string): ItemSums {
  const tally = tallies.get(`item:${item}`) ?? {};
  const sum = (name: string, unit = 1): number => (tally[name] ?? 0) / unit;
  return {
    attempts: sum('attempts'),
    correct: sum('correct'),
    score: sum('score', thousand),
    rest: {
      attempts: sum('restAttempts'),
      x: sum('x', thousand),
      xx: sum('xx', thousand ** 2),
      r: sum('r', thousand),
      rr: sum('rr', thousand ** 2),
      xr: sum('xr', thousand ** 2),
    },
    options: placesOf(tally, 'chosen').map((option) => ({
      option,
      chosen: sum(`chosen:${option}`),
      restAttempts: sum(`restAttempts:${option}`),
      rest: sum(`rest:${option}`, thousand),
    })),
  };
}

/** The sums of the quizzes that have any, by id. */
export function formSumsOf(tallies: Tallies): Map<string, FormSums> {
  const forms = [...tallies].flatMap(([name, tally]): [string, FormSums][] => {
    const [, length, id] = /^form:(\d+):(.+)$/.exec(name) ?? [];
    if (id === undefined) return [];
    const { attempts = 0, total = 0, totalSquared = 0 } = tally;
    const items = Number(length);
    const correct = Array.from({ length: items }, (_, at) => tally[`correct:${at}`] ?? 0);
    return [[id, { attempts, items, total, totalSquared, correct }]];
  });
  return new Map(forms);
}
