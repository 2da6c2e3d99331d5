import type { Item } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Arrangement } from '../../sheet/question.ts';
import { countBetween, rankOfTime } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { buildMatch, buildOrder } from '../build/arrangement.ts';
import { buildAuthored } from '../build/authored.ts';
import { slotOfEach, type ItemDraft } from '../build/item-draft.ts';
import type { Answer } from '../candidate.ts';
import { explainFact, formatStatement } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearInSize } from '../distractors/nearness.ts';
import { capitalise, formatNumber } from '../../english/words.ts';
import { listSlotOptions, numberOf } from '../slot-options.ts';
import { deriveLine } from './line.ts';

type Of<As extends Arrangement['as']> = Extract<Arrangement, { as: As }>;

const labelOf = (index: IndexedSheet, fact: Fact, slot: string): string =>
  listSlotOptions(index, fact, slot)[0]?.labels[0] ?? '';

/** The names of a number in a slot that say what it counts, in lower case: the number alone is in too many texts. */
function listCounts(index: IndexedSheet, fact: Fact, slot: string): string[] {
  if (numberOf(fact, slot) === undefined) return [];
  const labels = listSlotOptions(index, fact, slot).flatMap((option) => option.labels);
  return labels
    .filter((label) => /^[\p{N}.,]+ \p{L}/u.test(label))
    .map((label) => label.toLowerCase());
}

function draftOf(
  { id, topic, stem }: Arrangement,
  template: string,
): Omit<ItemDraft, 'asks' | 'given'> {
  return { owner: id, template, topic, stem };
}

/** The feedback on the whole: the editor's, or that on each part. */
const withMore = <Made extends Item>(items: readonly Made[], more: string | undefined): Made[] =>
  items.map((item) =>
    more === undefined ? item : { ...item, feedback: { ...item.feedback, key: more } },
  );

function deriveOrder(index: IndexedSheet, arrangement: Of<'order'>): Item[] {
  const { by, lines } = arrangement;
  const ranked = lines.flatMap(({ fact: id, label, because }) => {
    const fact = index.fact(id);
    const time = timeOfFact(fact);
    const rank = by === 'count' ? numberOf(fact, by) : time && rankOfTime(time);
    const answer: Answer = {
      label: capitalise(label ?? labelOf(index, fact, 'line')),
      feedback: because ?? explainFact(index, fact),
    };
    return rank === undefined ? [] : [{ fact, answer, rank }];
  });
  const [first, ...rest] = ranked.map(({ fact }) => fact);
  if (first === undefined || ranked.length < lines.length) return [];
  const facts = [first, ...rest] as const;
  const inOrder = ranked.toSorted((a, b) => a.rank - b.rank);
  const draft: ItemDraft = {
    ...draftOf(arrangement, 'order'),
    asks: slotOfEach(facts, by),
    given: slotOfEach(facts, 'line'),
  };
  return withMore(
    buildOrder(
      index,
      draft,
      inOrder.map(({ answer }) => answer),
      [],
    ),
    arrangement.more,
  );
}

function deriveMatch(index: IndexedSheet, arrangement: Of<'match'>): Item[] {
  const pairs = arrangement.rows.map((row) => {
    const fact = index.fact(row.fact);
    const label = row.optionLabel ?? labelOf(index, fact, row.option);
    const target = row.targetLabel ?? labelOf(index, fact, row.target);
    const feedback = row.because ?? explainFact(index, fact);
    const counts = [row.option, row.target].flatMap((slot) => listCounts(index, fact, slot));
    return { answer: { label: capitalise(label), feedback }, target: capitalise(target), counts };
  });
  const slotsOfRows = (side: 'option' | 'target') =>
    arrangement.rows.map((row) => ({ fact: index.fact(row.fact), slot: row[side] }));
  const targets = [...new Set(pairs.map(({ target }) => target))].toSorted();
  const [first, ...rest] = slotsOfRows('option');
  if (first === undefined) return [];
  const draft: ItemDraft = {
    ...draftOf(arrangement, 'match'),
    asks: [first, ...rest],
    given: slotsOfRows('target'),
  };
  return withMore(buildMatch(index, draft, pairs, targets), arrangement.more);
}

function deriveInterval(index: IndexedSheet, arrangement: Of<'number' | 'choice'>): Item[] {
  const [one, other] = arrangement.between;
  const facts = [index.fact(one), index.fact(other)] as const;
  const [from, to] = facts.map(timeOfFact);
  if (from === undefined || to === undefined) return [];
  const value = countBetween(from, to, arrangement.unit);
  const because = facts.map((fact) => formatStatement(index, fact)).join(' ');
  const feedback = arrangement.more ?? facts.map((fact) => explainFact(index, fact)).join(' ');
  const draft: ItemDraft = {
    ...draftOf(arrangement, 'between'),
    asks: [{ fact: facts[0], slot: `until-${other}` }],
    select: slotOfEach(facts, 'time'),
    given: slotOfEach(facts, 'subject'),
    restsOn: facts,
    because,
  };
  const key = { label: formatNumber(value), feedback, rank: value };
  const candidates = arrangement.foils.flatMap(({ number, because: reason, label }) =>
    number === undefined
      ? []
      : [
          {
            label: label ?? formatNumber(number),
            rank: number,
            near: nearInSize(value, number),
            rule: 'other-value' as const,
            facts: facts.map(({ id }) => id),
            source: String(number),
            response: String(number),
            feedback: reason ?? '',
          },
        ],
  );
  const authored = { draft, keys: [key], candidates, feedback };
  return buildAuthored(
    index,
    authored,
    arrangement.as === 'choice'
      ? { interaction: 'choice' }
      : { interaction: 'number', key: value, unit: arrangement.unit },
  );
}

/** Derives the item of one question about several facts. Empty if a fact lacks what it asks for. */
export function deriveArrangement(index: IndexedSheet, arrangement: Arrangement): Item[] {
  switch (arrangement.as) {
    case 'order':
      return deriveOrder(index, arrangement);
    case 'match':
      return deriveMatch(index, arrangement);
    case 'line':
      return deriveLine(index, arrangement);
    case 'number':
    case 'choice':
      return deriveInterval(index, arrangement);
  }
}

/** Derives the items of the questions that editors ask about several facts together. */
export const deriveArrangements = (index: IndexedSheet): Item[] =>
  index.sheet.arrangements.flatMap((arrangement) => deriveArrangement(index, arrangement));
