import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice } from '../build.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { findNumberDistractors } from '../number-distractors.ts';
import { formatNumber, spell } from '../phrases.ts';

/** Most siblings of one unit that are looked at, so that deriving stays linear. */
const reach = 24;

const questions = {
  exact: 'How many',
  about: 'About how many',
  atLeast: 'At least how many',
} as const;

/** A number that a reader could take for the other: it differs by ten at most, or by half. */
const isNear = (a: number, b: number): boolean =>
  a !== b && (Math.abs(a - b) <= 10 || Math.max(a, b) <= 2 * Math.min(a, b));

function deriveFigure(figure: FactOf<'figure'>, ofUnit: readonly FactOf<'figure'>[]): Item[] {
  const siblings = ofUnit
    .filter(({ id, precision }) => id !== figure.id && precision === 'exact')
    .filter(({ value }) => isNear(value, figure.value))
    .toSorted((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
  return buildChoice(
    {
      template: 'how-many',
      topic: 'figures',
      stem: `${questions[figure.precision]} ${figure.unit} ${figure.of}?`,
      asks: [{ fact: figure, slot: 'value' }],
    },
    {
      label: formatNumber(figure.value),
      aliases: [spell(figure.value)],
      meaning: figure.statement,
      rank: figure.value,
    },
    findNumberDistractors(figure, siblings, figure.id),
    true,
  );
}

/** Asks how many; a number that the article gives as "at least" has no wrong number above it. */
export function deriveFigures(index: IndexedSheet): Item[] {
  const byUnit = Map.groupBy(index.factsOf('figure'), ({ unit }) => unit);
  return index
    .factsOf('figure')
    .filter(({ precision }) => precision !== 'atLeast')
    .flatMap((figure) => deriveFigure(figure, (byUnit.get(figure.unit) ?? []).slice(0, reach)));
}
