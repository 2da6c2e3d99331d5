import type { Item } from '../../item/item.ts';
import { hash } from '../../random.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import type { Arrangement } from '../../sheet/question.ts';
import { spanOf } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { isDated, whyNotBeside } from '../beside.ts';
import { draftClause, isAskedWhen } from '../build/clause.ts';
import { buildLine, type Placed } from '../build/line.ts';
import { formatMoment, formatRightDate } from '../feedback/date.ts';
import { explainFact, formatStatement, withRemark } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import type { Moment } from '../lookup/moments.ts';

/** Fewest events on a line. */
const fewest = 3;

/** The name of a moment, if it can stand in "Between … and …". */
function nameOf({ fact }: Moment): string | undefined {
  const name = fact.kind === 'clause' ? fact.name : undefined;
  return name === undefined || / and /.test(name) ? undefined : name;
}

/** The moments as events on a line; undefined if one of them has no name, or two have the same. */
function placeAll(index: IndexedSheet, moments: readonly Moment[]): Placed[] | undefined {
  const placed = moments.flatMap((moment) => {
    const name = nameOf(moment);
    const { fact, time } = moment;
    return name === undefined
      ? []
      : [{ fact, time, name, feedback: withRemark(explain(index, moment), fact) }];
  });
  const isComplete = placed.length === moments.length && moments.length >= fewest;
  return isComplete && new Set(placed.map(({ name }) => name)).size === placed.length
    ? placed
    : undefined;
}

/** True if a moment may be put on a line with the others. */
const fitsOn = ({ fact }: Moment, others: readonly Moment[]): boolean =>
  fact.kind === 'clause' &&
  isAskedWhen(fact) &&
  others.every((other) => nameOf(other) !== undefined) &&
  others.every((other) => whyNotBeside(fact, other.fact) === undefined);

/** Says what was and when: an editor's own statement may leave out the date. */
function explain(index: IndexedSheet, moment: Moment): string {
  const statement = formatRightDate(index, moment);
  const dates = [formatTime(moment.time), index.lexicon.formatTime(moment.time)];
  const isDatedSo = dates.some((date) => statement.includes(date));
  return isDatedSo ? statement : `${statement} ${formatMoment(moment)}`;
}

/**
 * Derives an item that shows all moments of a chain but one on a line, and asks where that one belongs. Which one it is does not
 * depend on its place in time, so that all gaps are right equally often.
 */
export function deriveChainLine(
  index: IndexedSheet,
  chain: readonly [Moment, ...Moment[]],
): Item[] {
  const without = (moment: Moment): Moment[] => chain.filter((each) => each !== moment);
  const askable = chain.filter((moment) => fitsOn(moment, without(moment)));
  const owner = chain[0].fact.id;
  const asked = askable[hash(`${owner} line`) % Math.max(1, askable.length)];
  if (asked?.fact.kind !== 'clause') return [];
  const placed = placeAll(index, without(asked));
  const drafted = draftClause(index, asked.fact, 'time', 'line');
  if (placed === undefined || drafted === undefined || isDated(drafted.stem)) return [];
  if (placed.some(({ name }) => holdsName(drafted.stem, name.toLowerCase()))) return [];
  const because = explain(index, asked);
  const feedback = withRemark(because, asked.fact);
  return buildLine(index, { ...drafted, owner, because }, asked, placed, feedback);
}

/** Derives the item of a line that an editor draws. Empty if one of its facts has no time or no name. */
export function deriveLine(
  index: IndexedSheet,
  { id, topic, stem, asked, events, more }: Extract<Arrangement, { as: 'line' }>,
): Item[] {
  const placed = events.flatMap(({ fact: event, name, because }) => {
    const of = index.fact(event);
    const time = timeOfFact(of);
    const called = name ?? (of.kind === 'clause' ? of.name : undefined);
    const feedback = because ?? explainFact(index, of);
    return time === undefined || called === undefined
      ? []
      : [{ fact: of, time, name: called, feedback }];
  });
  const own = index.fact(asked);
  const time = timeOfFact(own);
  if (time === undefined || placed.length < events.length) return [];
  const because = formatStatement(index, own);
  return buildLine(
    index,
    { owner: id, template: 'line', topic, stem, because },
    { fact: own, time },
    placed.toSorted((a, b) => spanOf(a.time).first - spanOf(b.time).first),
    more ?? explainFact(index, own),
  );
}
