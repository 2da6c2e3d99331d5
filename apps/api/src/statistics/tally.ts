import type { Mark, StatisticsEvent } from './event.ts';

/** Integers to be added up, by the name of what they count. */
export type Tally = Readonly<Record<string, number>>;

/** Tallies by name: `totals`, `item:ID` or `form:ITEMS:ID`. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Adds two tallies; a name that is missing counts 0. */
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

/** The mean score on the other answered items, in thousandths; a sum would not be comparable between quizzes. */
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

/** Counts a complete quiz: how many responses were right, and which, by the order of their ids. */
function countForm({ marks, form }: Extract<StatisticsEvent, { kind: 'finished' }>): Entry[] {
  if (form === null || marks.length < form.items) return [];
  const total = marks.filter(({ correct }) => correct).length;
  const inOrder = marks.toSorted((a, b) => (a.item < b.item ? -1 : 1));
  const right = inOrder.flatMap(({ correct }, at) =>
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

/** The tallies that events add to those of their revision. */
export function tally(events: readonly StatisticsEvent[]): Tallies {
  const tallies = new Map<string, Tally>();
  for (const [name, added] of events.flatMap(entriesOf)) {
    tallies.set(name, addTallies(tallies.get(name), added));
  }
  return tallies;
}
