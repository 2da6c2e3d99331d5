import type { ItemSums } from '../src/statistics/item-sums.ts';

/** One reader's response to an item: its score, the chosen options, and the reader's mean score on the other items, if known. */
export interface MeasuredResponse {
  readonly score: number;
  readonly chosen: readonly number[];
  readonly rest: number | null;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Sums up responses as a store does. */
export function sumResponses(responses: readonly MeasuredResponse[]): ItemSums {
  const finished = responses.flatMap(({ score: x, rest: r, chosen }) =>
    r === null ? [] : [{ x, r, chosen }],
  );
  const options = [...new Set(responses.flatMap(({ chosen }) => chosen))];
  return {
    attempts: responses.length,
    correct: responses.filter(({ score }) => score === 1).length,
    score: sum(responses.map(({ score }) => score)),
    rest: {
      attempts: finished.length,
      x: sum(finished.map(({ x }) => x)),
      xx: sum(finished.map(({ x }) => x * x)),
      r: sum(finished.map(({ r }) => r)),
      rr: sum(finished.map(({ r }) => r * r)),
      xr: sum(finished.map(({ x, r }) => x * r)),
    },
    options: options.map((option) => {
      const choosers = finished.filter(({ chosen }) => chosen.includes(option));
      return {
        option,
        chosen: responses.filter(({ chosen }) => chosen.includes(option)).length,
        restAttempts: choosers.length,
        rest: sum(choosers.map(({ r }) => r)),
      };
    }),
  };
}
