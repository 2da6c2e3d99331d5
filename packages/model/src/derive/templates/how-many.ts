import { number } from '../../interactions/number.ts';
import { readNumber } from '../../interactions/number-text.ts';
import type { Item } from '../../item/item.ts';
import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import type { Value } from '../../sheet/value.ts';
import { buildSequence } from '../build/choice.ts';
import { draftClause, isBare } from '../build/clause.ts';
import type { ItemDraft } from '../build/item-draft.ts';
import { buildNumber } from '../build/typed.ts';
import type { Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import { groupBy } from '../lookup/group-by.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearInSize } from '../distractors/nearness.ts';
import {
  findNumberDistractors,
  stepFor,
  toSiblingNumber,
  type Figure,
} from '../distractors/number-distractors.ts';
import { asksTheSame } from '../distractors/rivals.ts';
import { asksToll } from '../../english/toll.ts';
import { formatNumber, spell } from '../../english/words.ts';

/** Most figures of one unit that are searched, so that deriving stays linear. */
const reach = 24;
/** Most numbers of other facts that have feedback when a reader types one of them. */
const mostLures = 6;
/** How many steps above the highest right number the wrong ones about a lower bound are: no ladder. */
const stepsAbove = [1, 3, 4];

/** The numbers in the slots of a clause. */
const listFigures = (fact: Clause): Figure[] =>
  valuesOf(fact).flatMap(({ slot, value }) =>
    typeof value === 'object' && 'count' in value ? [{ ...value, fact, slot }] : [],
  );

/** True if a reader could confuse two numbers: they differ by ten at most, or the smaller is at least half the larger. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 10 || nearInSize(a, b) >= 0.5;

/** True if every usual spelling of the number is read as this number; false for 1.234, or for 2.5 of what is counted whole. */
const isPlain = ({ count, of, fact }: Figure): boolean =>
  number.parse({ options: [], unit: fact.unit ?? of }, count).ok &&
  [String(count), formatNumber(count)].every((text) => readNumber(text) === count);

/** The words before "how many" that a bound needs. */
const bounds = { exact: '', about: 'about ', atLeast: 'at least ' } as const;

/** The draft of a question about a number; undefined if there is none to ask. */
function draftFigure(
  index: IndexedSheet,
  { fact, slot, of }: Figure,
  bound: keyof typeof bounds,
): ItemDraft | undefined {
  const own =
    slot === 'subject' ? fact.askSubject : fact.slots.find((each) => each.slot === slot)?.ask;
  const head = bound === 'exact' ? own : `${bounds[bound]}${own ?? `how many ${of}`}`;
  const draft = draftClause(index, fact, slot, 'how-many', head);
  const variant = listFigures(fact).length > 1 ? { variant: slot } : {};
  return draft && { ...draft, ...variant, given: [...draft.given, { fact, slot: 'counted' }] };
}

/** Copies a clause with another value in a slot. */
const withValue = (clause: Clause, asked: string, value: Value): Clause => ({
  ...clause,
  subject: asked === 'subject' ? value : clause.subject,
  slots: clause.slots.map((slot) => (slot.slot === asked ? { ...slot, value } : slot)),
});

/** Wrong lower bounds: higher than a number of the same that another fact gives exactly, or as the most. */
function findAbove(index: IndexedSheet, figure: Figure): Candidate[] {
  const { fact, slot, count, of, bound } = figure;
  const [limit] = index
    .rivals(fact, slot)
    .filter((other) => asksTheSame(fact, withValue(other, slot, { count, of, bound }), slot))
    .flatMap(listFigures)
    .filter((other) => other.slot === slot && other.of === of && other.count >= count)
    .filter((other) => other.bound === 'exact' || other.bound === 'atMost')
    .toSorted((a, b) => a.count - b.count);
  if (limit === undefined) return [];
  return stepsAbove.map((far) => {
    const value = limit.count + far * stepFor(limit);
    return {
      label: formatNumber(value),
      feedback: `${formatNumber(value)} is too high. ${explainFact(index, limit.fact)}`,
      rank: value,
      rule: 'other-value',
      facts: [fact.id, limit.fact.id],
      source: String(value),
      near: nearInSize(count, value),
    };
  });
}

function deriveFigure(index: IndexedSheet, figure: Figure, ofUnit: readonly Figure[]): Item[] {
  const { fact, slot, count, of, bound } = figure;
  if (bound === 'atMost') return [];
  const draft = draftFigure(index, figure, bound);
  if (draft === undefined || asksToll(draft.stem)) return [];
  const rivals = index.rivals(fact, slot);
  const avoid = rivals.flatMap(listFigures).map((rival) => rival.count);
  const siblings = ofUnit
    .filter((other) => other.count !== count && other.bound === 'exact')
    .filter((other) => !rivals.includes(other.fact))
    .toSorted((a, b) => Math.abs(a.count - count) - Math.abs(b.count - count));
  const key = {
    label: formatNumber(count),
    aliases: [spell(count)],
    feedback: explainFact(index, fact),
    rank: count,
  };
  const near = siblings.filter((other) => isNear(other.count, count));
  const others = { siblings: near, avoid };
  const lures = siblings.slice(0, mostLures).map((sibling) => ({
    response: String(sibling.count),
    candidate: toSiblingNumber(index, figure, sibling),
  }));
  const above = bound === 'atLeast' ? findAbove(index, figure) : undefined;
  return [
    ...buildSequence(
      index,
      draft,
      key,
      (seed) => above ?? findNumberDistractors(index, figure, others, seed),
    ),
    ...(bound === 'exact' && isPlain(figure)
      ? buildNumber(index, { ...draft, template: 'how-many-typed' }, key, lures, {
          value: count,
          unit: fact.unit ?? of,
        })
      : []),
  ];
}

/** Derives items that ask how many; of a lower bound only if the sheet rules higher ones out. */
export function deriveFigures(index: IndexedSheet): Item[] {
  const figures = index.factsOf('clause').flatMap(listFigures);
  const figuresOf = groupBy(figures, ({ of }) => of);
  return figures
    .filter(({ fact }) => isBare(fact))
    .flatMap((figure) => deriveFigure(index, figure, figuresOf(figure.of).slice(0, reach)));
}
