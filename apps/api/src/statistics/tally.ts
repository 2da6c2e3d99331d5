import type { Mark, StatisticsEvent } from './event.ts';

/** Whole numbers to be added up, by what they count. */
export type Tally = Readonly<Record<string, number>>;

/** Tallies by what they are of: `totals`, `item:ID`, `form:ITEMS:ID`. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Adds two tallies, in whatever order; what one does not count is nothing. */
export function addTallies(one: Tally | undefined, other: Tally): Tally {
  const sums = new Map(Object.entries(one ?? {}));
  for (const [name, value] of Object.entries(other)) sums.set(name, (sums.get(name) ?? 0) + value);
  return Object.fromEntries(sums);
}

type Entry = readonly [name: string, tally: Tally];

const countResponse = ({ item, correct, score, options }: Mark): Entry => [
  `item:${item}`,
  {
    attempts: 1,
    correct: Number(correct),
    score,
    ...Object.fromEntries(options.map((option) => [`chosen:${option}`, 1])),
  },
];

/** The mean score on the other answered items, in thousandths: readers get different quizzes, so a sum would not compare. */
const restOf = (marks: readonly Mark[], { score }: Mark): number =>
  Math.round((marks.reduce((sum, mark) => sum + mark.score, 0) - score) / (marks.length - 1));

function countRest(marks: readonly Mark[]): Entry[] {
  if (marks.length < 2) return [];
  return marks.map((mark) => {
    const x = mark.score;
    const r = restOf(marks, mark);
    const chosen = mark.options.flatMap((option): [string, number][] => [
      [`restAttempts:${option}`, 1],
      [`rest:${option}`, r],
    ]);
    const sums = { restAttempts: 1, x, xx: x * x, r, rr: r * r, xr: x * r };
    return [`item:${mark.item}`, { ...sums, ...Object.fromEntries(chosen) }];
  });
}

/** Of a quiz that was answered whole: how many were right, and which, by place in the quiz. */
function countForm({ marks, form }: Extract<StatisticsEvent, { kind: 'finished' }>): Entry[] {
  if (form === null || marks.length < form.items) return [];
  const total = marks.filter(({ correct }) => correct).length;
  const right = marks.flatMap(({ correct }, at) =>
    correct ? [[`correct:${at}`, 1] as const] : [],
  );
  const sums = { attempts: 1, total, totalSquared: total * total, ...Object.fromEntries(right) };
  return [[`form:${form.items}:${form.id}`, sums]];
}

function entriesOf(event: StatisticsEvent): Entry[] {
  switch (event.kind) {
    case 'begun':
      return [['totals', { begun: 1 }]];
    case 'response': {
      const first: Entry[] = event.isFirst ? [['totals', { begun: 1, counted: 1 }]] : [];
      return [...first, countResponse(event.mark)];
    }
    case 'finished':
      return [['totals', { finished: 1 }], ...countRest(event.marks), ...countForm(event)];
  }
}

/** Adds events up: what they add to the tallies of their revision. */
export function tally(events: readonly StatisticsEvent[]): Tallies {
  const tallies = new Map<string, Tally>();
  for (const [name, added] of events.flatMap(entriesOf)) {
    tallies.set(name, addTallies(tallies.get(name), added));
  }
  return tallies;
}
