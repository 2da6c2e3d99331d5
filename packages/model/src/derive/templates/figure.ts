import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice } from '../build.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { findNumberDistractors } from '../number-distractors.ts';
import { formatNumber } from '../phrases.ts';

/** Most siblings of one unit that are looked at, so that deriving stays linear. */
const reach = 24;

const questions = { exact: 'How many', about: 'About how many', atLeast: 'At least how many' } as const;

function deriveFigure(figure: FactOf<'figure'>, ofUnit: readonly FactOf<'figure'>[]): Item[] {
  const siblings = ofUnit
    .filter(({ id, value, precision }) => id !== figure.id && value !== figure.value && precision === 'exact')
    .toSorted((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
  return buildChoice(
    {
      template: 'how-many',
      topic: 'figures',
      stem: `${questions[figure.precision]} ${figure.unit} ${figure.of}?`,
      asks: [{ fact: figure, slot: 'value' }],
    },
    { label: formatNumber(figure.value), meaning: figure.statement, rank: figure.value },
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
