import type { Item } from '../../item/item.ts';
import { areDisjoint, isWithin, spanOf, unitOf, type Time } from '../../sheet/time.ts';
import { nameOfDelegation } from '../../english/lexicon.ts';
import { buildSequence } from '../build/choice.ts';
import { draftClause, isAskedWhen } from '../build/clause.ts';
import { slotsOf, type ItemDraft } from '../build/item-draft.ts';
import { buildDate } from '../build/typed.ts';
import { formatRightDate } from '../feedback/date.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import type { Moment } from '../lookup/moments.ts';
import { toDigits, toTypedDate } from '../typed-date.ts';
import {
  findDateDistractors,
  findSiblings,
  toSiblingDate,
} from '../distractors/date-distractors.ts';

/** Most dates of other moments that have feedback when a reader types one of them. */
const mostLures = 6;

const questions = {
  days: 'On what date',
  months: 'In which month',
  years: 'In which year',
} as const;

/** The words that open a question about a time. */
const openQuestion = (time: Time): string =>
  time.granularity === 'interval' ? `Over which ${unitOf(time)}` : questions[unitOf(time)];

/** What an item that asks for the time of a moment says; undefined if the moment has no single time, or no words of its own. */
function draftMoment(index: IndexedSheet, { fact, slot, time }: Moment): ItemDraft | undefined {
  if (fact.kind === 'clause') {
    return isAskedWhen(fact) ? draftClause(index, fact, 'time', 'date') : undefined;
  }
  const [aux, verb] = fact.modality === 'planned' ? ['is', 'due to begin'] : ['did', 'begin'];
  const name = nameOfDelegation(index, fact);
  return {
    template: 'departure',
    topic: 'dates',
    stem: `${openQuestion(time)} ${aux} ${name} ${verb} its mission?`,
    asks: [{ fact, slot }],
    given: slotsOf(fact, 'name'),
  };
}

/** "When did Northland close the dam?", to choose and to type. */
function deriveDate(index: IndexedSheet, moment: Moment): Item[] {
  const drafted = draftMoment(index, moment);
  if (drafted === undefined) return [];
  const because = formatRightDate(index, moment);
  const draft = { ...drafted, because };
  const { fact, time, date, span } = moment;
  const rivals = fact.kind === 'clause' ? index.rivals(fact, 'time') : [];
  const avoid = rivals.flatMap(({ time: other }) => (other === undefined ? [] : [spanOf(other)]));
  const siblings = findSiblings(index, moment).filter(
    (sibling) =>
      isWithin(sibling.span, moment.allowed) &&
      avoid.every((other) => areDisjoint(other, sibling.span)),
  );
  const key = { label: date, feedback: because, rank: span.first };
  const lures = siblings.slice(0, mostLures).map((sibling) => ({
    response: toDigits(sibling.time),
    candidate: toSiblingDate(index, moment, sibling),
  }));
  const typed = { ...draft, template: `${draft.template}-typed` };
  return [
    ...buildSequence(index, draft, key, (seed) =>
      findDateDistractors(index, { siblings, avoid }, moment, seed),
    ),
    ...[toTypedDate(time) ?? []]
      .flat()
      .flatMap((entry) => buildDate(index, typed, key, lures, entry)),
  ];
}

/** Derives items that ask when something happened once, or when a delegation departs. */
export const deriveDates = (index: IndexedSheet): Item[] =>
  index.moments.flatMap((moment) => deriveDate(index, moment));
