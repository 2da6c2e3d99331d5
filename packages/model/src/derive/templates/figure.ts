import { readNumber } from '../../interactions/number-text.ts';
import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildSequence } from '../build/choice.ts';
import type { Draft } from '../build/draft.ts';
import { slotsOf } from '../build/draft.ts';
import { buildNumber } from '../build/typed.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { nearInSize } from '../nearness.ts';
import { findNumberDistractors, toSiblingNumber } from '../number-distractors.ts';
import { formatNumber, spell } from '../../english/words.ts';

type Figure = FactOf<'figure'>;

/** Most figures of one unit that are searched, so that deriving stays linear. */
const reach = 24;
/** Most values of other figures that have feedback when a reader types one of them. */
const mostLures = 6;

const questions = {
  exact: 'How many',
  about: 'About how many',
  atLeast: 'At least how many',
} as const;

/** True if a reader could confuse two numbers: they differ by ten at most, or the smaller is at least half the larger. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 10 || nearInSize(a, b) >= 0.5;

/** True if every usual spelling of the number is read as this number; false for 1.234. */
const isPlain = ({ value }: Figure): boolean =>
  [String(value), formatNumber(value)].every((text) => readNumber(text) === value);

function deriveFigure(index: IndexedSheet, figure: Figure, ofUnit: readonly Figure[]): Item[] {
  const siblings = ofUnit
    .filter(({ value, precision }) => value !== figure.value && precision === 'exact')
    .toSorted((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
  const draft: Omit<Draft, 'template'> = {
    topic: 'figures',
    stem: `${questions[figure.precision]} ${figure.unit} ${figure.of}?`,
    asks: [{ fact: figure, slot: 'value' }],
    given: slotsOf(figure, 'of', 'unit', 'precision'),
  };
  const key = {
    label: formatNumber(figure.value),
    aliases: [spell(figure.value)],
    feedback: figure.statement,
    rank: figure.value,
  };
  const near = siblings.filter(({ value }) => isNear(value, figure.value));
  const lures = siblings.slice(0, mostLures).map((sibling) => ({
    response: String(sibling.value),
    candidate: toSiblingNumber(figure, sibling),
  }));
  return [
    ...buildSequence(index, { ...draft, template: 'how-many' }, key, (seed) =>
      findNumberDistractors(figure, near, seed),
    ),
    ...(figure.precision === 'exact' && isPlain(figure)
      ? buildNumber(index, { ...draft, template: 'how-many-typed' }, key, lures, figure)
      : []),
  ];
}

/** Derives items that ask how many. Skips "at least" figures, for which no higher number is wrong. */
export function deriveFigures(index: IndexedSheet): Item[] {
  const byUnit = Map.groupBy(index.factsOf('figure'), ({ unit }) => unit);
  return index
    .factsOf('figure')
    .filter((figure) => figure.precision !== 'atLeast' && index.hasUniqueSubject(figure))
    .flatMap((figure) =>
      deriveFigure(index, figure, (byUnit.get(figure.unit) ?? []).slice(0, reach)),
    );
}
