import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { readNumber } from '../../interactions/number-text.ts';
import { buildChoice, buildNumber } from '../build.ts';
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

/** True where every usual way of writing the number reads as just this number: not so for 1.234. */
const isPlain = ({ value }: FactOf<'figure'>): boolean =>
  [String(value), formatNumber(value)].every((text) => readNumber(text) === value);

function deriveFigure(figure: FactOf<'figure'>, ofUnit: readonly FactOf<'figure'>[]): Item[] {
  const siblings = ofUnit
    .filter(({ id, precision }) => id !== figure.id && precision === 'exact')
    .filter(({ value }) => isNear(value, figure.value))
    .toSorted((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
  const draft = {
    topic: 'figures',
    stem: `${questions[figure.precision]} ${figure.unit} ${figure.of}?`,
    asks: [{ fact: figure, slot: 'value' }],
  } as const;
  const key = {
    label: formatNumber(figure.value),
    aliases: [spell(figure.value)],
    meaning: figure.statement,
    rank: figure.value,
  };
  return [
    ...buildChoice(
      { ...draft, template: 'how-many' },
      key,
      findNumberDistractors(figure, siblings, figure.id),
      true,
    ),
    ...(figure.precision === 'exact' && isPlain(figure)
      ? buildNumber({ ...draft, template: 'how-many-typed' }, key, figure)
      : []),
  ];
}

/** Asks how many; a number that the article gives as "at least" has no wrong number above it. */
export function deriveFigures(index: IndexedSheet): Item[] {
  const byUnit = Map.groupBy(index.factsOf('figure'), ({ unit }) => unit);
  return index
    .factsOf('figure')
    .filter(({ precision }) => precision !== 'atLeast')
    .flatMap((figure) => deriveFigure(figure, (byUnit.get(figure.unit) ?? []).slice(0, reach)));
}
