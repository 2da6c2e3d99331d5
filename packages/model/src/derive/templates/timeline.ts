import type { Item } from '../../item/item.ts';
import { areDisjoint } from '../../sheet/time.ts';
import { buildMatch, buildOrder } from '../build/arrangement.ts';
import type { ItemDraft } from '../build/item-draft.ts';
import type { Answer } from '../candidate.ts';
import { formatMoment } from '../feedback/date.ts';
import { withRemark } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import type { Moment } from '../lookup/moments.ts';
import { nearInTime } from '../distractors/nearness.ts';
import { deriveChainLine } from './line.ts';

/** How many moments an item has. */
const length = 4;
/** How many later moments are searched, so that deriving stays linear. */
const reach = 24;

const isApart = (chain: readonly Moment[], moment: Moment): boolean =>
  chain.every(({ span, line }) => line !== moment.line && areDisjoint(span, moment.span));

/** A moment and the next ones that share no day with each other. */
function chainFrom(first: Moment, later: readonly Moment[]): [Moment, ...Moment[]] {
  const chain: [Moment, ...Moment[]] = [first];
  for (const moment of later) {
    if (chain.length < length && isApart(chain, moment)) chain.push(moment);
  }
  return chain;
}

const toAnswer = (moment: Moment): Answer => ({
  label: moment.line,
  feedback: withRemark(formatMoment(moment), moment.fact),
});

function deriveChain(index: IndexedSheet, chain: readonly [Moment, ...Moment[]]): Item[] {
  const named = chain.map(({ fact }) => ({ fact, slot: 'line' }));
  const near = chain.flatMap(({ span }, at) =>
    chain.slice(at + 1, at + 2).map((next) => nearInTime(span, next.span)),
  );
  const order: ItemDraft = {
    template: 'order',
    topic: 'dates',
    stem: 'In which order do these come, earliest first?',
    asks: chain,
    given: named,
  };
  const match: ItemDraft = {
    template: 'match-dates',
    topic: 'dates',
    stem: 'Which date belongs to each of these?',
    asks: chain,
    select: named,
    given: chain,
  };
  return [
    ...buildOrder(index, order, chain.map(toAnswer), near),
    ...buildMatch(
      index,
      match,
      chain.map((moment) => ({ answer: toAnswer(moment), target: moment.date })),
      chain.map(({ date }) => date),
      near,
    ),
    ...deriveChainLine(index, chain),
  ];
}

/** Derives items that ask for the order of several events and departures, for their dates, and for the place of one on a line. */
export function deriveTimeline(index: IndexedSheet): Item[] {
  const events = index.moments.filter(({ isEvent }) => isEvent);
  return events.flatMap((first, at) =>
    deriveChain(index, chainFrom(first, events.slice(at + 1, at + reach))),
  );
}
