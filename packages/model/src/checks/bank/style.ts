import { assembleQuiz } from '../../assemble/quiz.ts';
import type { Bank, Item } from '../../item/item.ts';
import { topics } from '../../sheet/topics.ts';
import { findAdded, findNewWords, listWrongAnswers } from '../added-words.ts';
import { findAsking } from '../editors-items.ts';
import { keysOf, wholeWord, type BankCheck } from '../check.ts';

/** A figure about how the items of a bank are written, and the range that it has to lie in. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** A share is from 0 to 1. */
  readonly unit: 'share' | 'count';
  /** Absent if nothing is asked of the figure. */
  readonly gate?: { readonly most: number } | { readonly least: number };
  /** The ids of the items to change first if the figure lies outside; empty if it is about no single item. */
  readonly items: readonly string[];
  /** What to do with these items; "change first" if it is absent. */
  readonly advice?: string;
}

/** Verbs that say nothing: what happened stands in a noun beside them. */
const emptyVerb = wholeWord(
  'tak(?:es?|ing) place|took place|taken place|happen(?:s|ed)?|(?:falls?|fell)(?= on)|(?:hold|holds|held) the post',
);

/** The texts of the right answer that a reader has seen beside the stem. */
const listShown = (item: Item): string[] => [
  item.stem,
  ...keysOf(item).map(({ label }) => label),
  ...(item.interaction === 'match' ? item.targets.map(({ label }) => label) : []),
  ...(item.interaction === 'number' ? [item.unit] : []),
];

/** Feedback that repeats stem and key in other words has one more word: the verb. */
const fewestNewWords = 2;

const addsToKey = (item: Item): boolean =>
  findNewWords(item.feedback.key, listShown(item)).length >= fewestNewWords;

/** The items that count in a measure, by their ids. */
const idsOf = (items: readonly Item[], counts: (item: Item) => boolean): string[] =>
  items.filter(counts).map(({ id }) => id);

const share = <Value>(values: readonly Value[], test: (value: Value) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** The value that this share of the numbers do not exceed. */
function quantile(numbers: readonly number[], of: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(of * sorted.length) - 1)] ?? 0;
}

/** The items that ask for one slot of one fact alone, by the slot. */
export const groupBySlot = (items: readonly Item[]): Map<string, Item[]> =>
  Map.groupBy(
    items.filter(({ asks }) => asks.length === 1),
    ({ asks: [slot = ''] }) => slot,
  );

/** How many pairs of quizzes are compared, and their length. */
const compared = { pairs: 20, length: 10 } as const;

/** The fewest questions of a bank from which two quizzes should differ. */
const fewestForTwo = 45;

/** The most stems that a quiz of ten shares with the one that the same reader had before. */
function measureOverlap(bank: Bank): number {
  const shared = Array.from({ length: compared.pairs }, (_, at) => {
    const { length } = compared;
    const first = assembleQuiz(bank, { seed: `first ${at}`, length, topics });
    const avoid = first.map(({ id }) => id);
    const second = assembleQuiz(bank, { seed: `second ${at}`, length, topics, avoid });
    return second.filter(({ stem }) => first.some((item) => item.stem === stem)).length;
  });
  return Math.max(...shared);
}

const countWords = ({ stem }: Item): number => stem.split(/\s+/).length;

/** Measures a quantile of the words of stems. If it is above `most`, lists the stems to shorten, those nearest to `most` first. */
function measureLength(items: readonly Item[], name: string, of: number, most: number): Measure {
  const longer = items
    .filter((item) => countWords(item) > most)
    .toSorted((a, b) => countWords(a) - countWords(b));
  const allowed = items.length - Math.ceil(of * items.length);
  const toShorten = longer.slice(0, Math.max(0, longer.length - allowed));
  return {
    name: `words of a stem, ${name}`,
    value: quantile(items.map(countWords), of),
    unit: 'count',
    gate: { most },
    items: toShorten.map(({ id }) => id),
    ...(toShorten.length > 0 && { advice: `${toShorten.length} to bring to ${most} words, first` }),
  };
}

function measureStems(items: readonly Item[]): Measure[] {
  const isWhichOfThese = ({ stem }: Item): boolean => stem.startsWith('Which of these');
  const hasEmptyVerb = ({ stem }: Item): boolean => emptyVerb.test(stem);
  return [
    {
      name: 'stems that open with "Which of these"',
      value: share(items, isWhichOfThese),
      unit: 'share',
      gate: { most: 0.15 },
      items: idsOf(items, isWhichOfThese),
    },
    {
      name: 'stems with "take place", "happen", "fall" or "hold the post"',
      value: share(items, hasEmptyVerb),
      unit: 'share',
      gate: { most: 0.07 },
      items: idsOf(items, hasEmptyVerb),
    },
    measureLength(items, 'median', 0.5, 13),
    measureLength(items, '95th percentile', 0.95, 20),
  ];
}

function measureFeedback(items: readonly Item[]): Measure[] {
  const additions = items.flatMap((item) =>
    listWrongAnswers(item).map((answer) => ({ item, adds: findAdded(item, answer).length > 0 })),
  );
  return [
    {
      name: 'feedback on the key that adds nothing to stem and key',
      value: share(items, (item) => !addsToKey(item)),
      unit: 'share',
      gate: { most: 0.1 },
      items: idsOf(items, (item) => !addsToKey(item)),
    },
    {
      name: 'wrong answers whose feedback adds a fact',
      value: additions.length === 0 ? 1 : share(additions, ({ adds }) => adds),
      unit: 'share',
      gate: { least: 0.95 },
      items: additions.filter(({ adds }) => !adds).map(({ item }) => item.id),
    },
  ];
}

function measureRepetition(bank: Bank): Measure[] {
  const { items } = bank;
  const bySlot = [...groupBySlot(items).values()].toSorted((a, b) => b.length - a.length);
  const [repeated = []] = bySlot;
  const questions = new Set(items.map(({ asks }) => asks.join(' '))).size;
  return [
    {
      name: 'most items for one fact and slot',
      value: repeated.length,
      unit: 'count',
      gate: { most: 2 },
      items: repeated.map(({ id }) => id),
    },
    {
      name: `stems that two quizzes of ten share, from ${fewestForTwo} questions on`,
      value: measureOverlap(bank),
      unit: 'count',
      // In a smaller bank, questions that give each other away leave too few for two quizzes that differ.
      ...(questions < fewestForTwo ? {} : { gate: { most: 1 } }),
      items: [],
    },
    { name: 'distinct questions', value: questions, unit: 'count', items: [] },
  ];
}

/** Measures how the items of a bank are written. */
export const measureStyle = (bank: Bank): Measure[] => [
  ...measureStems(bank.items),
  ...measureFeedback(bank.items),
  ...measureRepetition(bank),
];

/** True if the figure lies in its range. */
export const isWithinGate = ({ value, gate }: Measure): boolean =>
  gate === undefined || ('most' in gate ? value <= gate.most : value >= gate.least);

/** A figure of a measure as a reader sees it: "12.5%" or "11.5". */
export const formatFigure = (value: number, unit: Measure['unit']): string =>
  unit === 'share' ? `${Number((value * 100).toFixed(1))}%` : String(Number(value.toFixed(2)));

/** The range of a measure: "at most 15%"; empty if nothing is asked of it. */
export function formatGate({ gate, unit }: Measure): string {
  if (gate === undefined) return '';
  return 'most' in gate
    ? `at most ${formatFigure(gate.most, unit)}`
    : `at least ${formatFigure(gate.least, unit)}`;
}

/** Most items that are named beside a figure. */
const mostNamed = 5;

/** The items to change first: "; first gale/time-choice, storm/reason-choice". Empty if the measure is about no single item. */
export function formatFirst({ items, advice = 'change first' }: Measure): string {
  const named = [...new Set(items)].slice(0, mostNamed);
  return named.length === 0 ? '' : `; ${advice} ${named.join(', ')}`;
}

/** Check 29: the measures of style lie in their ranges, in a sheet in which editors ask something. */
export const checkStyle: BankCheck = (items, { index: { sheet } }) =>
  findAsking(sheet).size === 0
    ? []
    : measureStyle({ items })
        .filter((measure) => !isWithinGate(measure))
        .map((measure) => ({
          message: `${measure.name}: ${formatFigure(measure.value, measure.unit)}; should be ${formatGate(measure)}${formatFirst(measure)}`,
        }));
