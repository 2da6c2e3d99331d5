import type { FactSlot } from '../../sheet/fact-slot.ts';
import { numberOf } from '../../derive/slot-options.ts';
import { formatNumber } from '../../english/words.ts';
import { labelOf, type Item, type MatchItem, type OrderItem } from '../../item/item.ts';
import { rankOfTime, spanOf } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { keysOf, wholeWord, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';
import { countIn, findInterval } from '../grounds.ts';
import { readSlot } from '../slot-values.ts';
import { isOfGaps } from './picture.ts';

const readAll = ({ index }: Context, slots: readonly FactSlot[]): readonly string[] =>
  slots.flatMap(({ fact, slot }) => readSlot(index, fact, slot));

/** Finds options without a fact that has the option in a selected slot and its target in a given slot. */
function checkPairs(item: MatchItem, context: Context): Flaw[] {
  const { select, given } = item.proof.query;
  const givenSlots = context.readSlots(given);
  const pairs = context.readSlots(select).flatMap(({ fact, slot }) => {
    const targets = readAll(
      context,
      givenSlots.filter((each) => each.fact === fact),
    );
    return readSlot(context.index, fact, slot).map((option) => ({ option, targets }));
  });
  return item.options.flatMap(({ id, label }) => {
    const target = item.targets.find((each) => each.id === item.key[id])?.label ?? '';
    return pairs.some((pair) => pair.option === label && pair.targets.includes(target))
      ? []
      : [{ message: `No fact puts "${label}" with "${target}"` }];
  });
}

/** The first and the last position of a line: the days or the minute of its fact, or its number. */
function placeOfLine({ proof }: OrderItem, label: string, context: Context) {
  const lines = context.readSlots(proof.query.given);
  const line = lines.find(({ fact, slot }) => readSlot(context.index, fact, slot).includes(label));
  if (line === undefined) return undefined;
  const [asked] = proof.query.select;
  if (asked?.endsWith('#count')) {
    const count = numberOf(line.fact, 'count');
    return count === undefined ? undefined : { first: count, last: count };
  }
  const time = timeOfFact(line.fact);
  if (time === undefined) return undefined;
  const rank = rankOfTime(time);
  return { first: rank, last: Math.max(rank, spanOf(time).last) };
}

/** Finds lines of an order that begin before the one before is over. */
function checkOrder(item: OrderItem, context: Context): Flaw[] {
  const labels = item.key.map((id) => labelOf(item.options, id));
  const places = labels.map((label) => placeOfLine(item, label, context));
  return labels.flatMap((label, at) => {
    const place = places[at];
    const before = places[at - 1];
    if (place === undefined) return [{ message: `No fact places "${label}"` }];
    return before !== undefined && before.last >= place.first
      ? [{ message: `"${labels[at - 1]}" is not over before "${label}"` }]
      : [];
  });
}

/** Compares the key of a question about the time between two facts with their times. */
function checkInterval(item: Item, { index, readSlots }: Context): Flaw[] {
  const asked = readSlots(item.proof.query.select);
  const interval = findInterval({ id: item.id, asked, index });
  const [key] = keysOf(item);
  return interval !== undefined && key?.label === formatNumber(interval)
    ? []
    : [{ message: 'Its key is not the time between its facts' }];
}

/** Words of a stem that ask for a lower bound. */
const asksLeast = wholeWord('at least|least|more than|over|minimum|no fewer than|no less than');

/** Finds a stem that asks for a number of which the fact gives only the least. */
function checkBound({ stem, proof, interaction }: Item, { readSlots }: Context): Flaw[] {
  if (interaction === 'order' || interaction === 'match' || asksLeast.test(stem)) return [];
  return readSlots(proof.query.select).some((slot) => countIn(slot)?.bound === 'atLeast')
    ? [{ message: 'Its key is only the least there were; ask "At least how many …?"' }]
    : [];
}

function checkAnswer(...[item, context]: Parameters<ItemCheck>): Flaw[] {
  if (item.interaction === 'match') return checkPairs(item, context);
  if (item.interaction === 'order') return checkOrder(item, context);
  // Check 31 compares the gap with the times.
  if (isOfGaps(item)) return [];
  if (item.proof.template.endsWith('/between')) return checkInterval(item, context);
  const keys = keysOf(item);
  const values = readAll(context, context.readSlots(item.proof.query.select));
  const unknown = keys.filter(({ label }) => !values.includes(label));
  return [
    ...(keys.length === 0 ? [{ message: 'It has no key' }] : []),
    ...unknown.map(({ label }) => ({ message: `No fact gives the key "${label}"` })),
  ];
}

/** Check 1: the facts, read without the template, give the key, and every fact has evidence. */
export const checkProvenKey: ItemCheck = (item, context) => {
  const { select, given } = item.proof.query;
  const names = [...select, ...given];
  const isLost = context.readSlots(names).length < names.length;
  return [
    ...(isLost ? [{ message: 'It asks for a fact that the sheet does not hold' }] : []),
    ...checkAnswer(item, context),
    ...checkBound(item, context),
    ...item.facts
      .filter((id) => (context.find(id)?.evidence.length ?? 0) === 0)
      .map((id) => ({
        message: `Fact "${id}" has no evidence`,
        path: context.pathOf(id, 'evidence'),
      })),
  ];
};
