import type { DateGranularity } from '../../attempt/shapes.ts';
import type { Item } from '../../item/item.ts';
import { areApart, type Time } from '../../sheet/time.ts';
import { buildChoice, buildSequence } from '../build/choice.ts';
import { slotsOf, type Draft } from '../build/draft.ts';
import { buildDate, type Lure } from '../build/typed.ts';
import { listFoils, nameEntity, type Candidate } from '../candidate.ts';
import { formatRightDate } from '../feedback/date.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import type { Moment } from '../moments.ts';
import { nearInTime, nearness } from '../nearness.ts';
import { depthOf, lieTogether } from '../places.ts';
import {
  findDateDistractors,
  findSiblings,
  toOtherMoment,
  toSiblingDate,
} from '../date-distractors.ts';

/** Most other moments that become candidates, so that deriving stays fast. */
const mostNear = 12;
/** Most dates of other moments that have feedback when a reader types one of them. */
const mostLures = 6;

const questions = {
  day: 'On what date',
  interval: 'Over which days',
  month: 'In which month',
  year: 'In which year',
} as const;

function askDate({ fact, slot, subject, time }: Moment): string {
  const question = questions[time.granularity];
  if (slot === 'departure') {
    return fact.modality === 'planned'
      ? `${question} is ${subject} due to begin its mission?`
      : `${question} did ${subject} begin its mission?`;
  }
  return fact.modality === 'planned'
    ? `What date is set for ${subject}?`
    : `${question} did ${subject} take place?`;
}

/** A time as a typed response. Empty for an interval, which is never typed. */
function toTypedDate(time: Time): { date: string; granularity: DateGranularity }[] {
  switch (time.granularity) {
    case 'day':
      return [{ date: time.date, granularity: 'day' }];
    case 'month':
      return [{ date: time.month, granularity: 'month' }];
    case 'year':
      return [{ date: time.year, granularity: 'year' }];
    case 'interval':
      return [];
  }
}

/** "On what date did the event take place?", to choose and to type. */
function deriveDate(index: IndexedSheet, moment: Moment, at: number): Item[] {
  const { fact, slot, time, date, span } = moment;
  const template = slot === 'departure' ? 'departure' : 'date';
  const because = formatRightDate(moment);
  const draft: Omit<Draft, 'template'> = {
    topic: 'dates',
    stem: askDate(moment),
    asks: [{ fact, slot }],
    given: slotsOf(fact, 'what'),
    because,
  };
  const key = { label: date, feedback: because, rank: span.first };
  const siblings = findSiblings(index, moment, at);
  const lures = siblings.slice(0, mostLures).flatMap((sibling): Lure[] =>
    toTypedDate(sibling.time).map((entry) => ({
      response: entry.date,
      candidate: toSiblingDate(moment, sibling),
    })),
  );
  return [
    ...buildSequence(index, { ...draft, template }, key, (seed) =>
      findDateDistractors(siblings, moment, seed),
    ),
    ...toTypedDate(time).flatMap((entry) =>
      buildDate(index, { ...draft, template: `${template}-typed` }, key, lures, entry),
    ),
  ];
}

/** "Which of these took place on 1 January?" */
function deriveWhat(index: IndexedSheet, moment: Moment, at: number): Item[] {
  const { fact, slot, title, time, date, span } = moment;
  if (time.granularity !== 'day' || fact.modality === 'planned') return [];
  const candidates = index
    .momentsAround(at)
    .filter((other) => other.fact.modality === 'occurred' && areApart(other.span, span))
    .toSorted((a, b) => nearInTime(span, b.span) - nearInTime(span, a.span))
    .slice(0, mostNear)
    .map((other) => toOtherMoment(other, [fact], nearInTime(span, other.span)));
  const draft: Draft = {
    template: 'what-on-date',
    topic: 'dates',
    stem: `Which of these took place on ${date}?`,
    asks: [{ fact, slot }],
    select: slotsOf(fact, 'what'),
    given: [{ fact, slot }],
  };
  return buildChoice(index, draft, { label: title, feedback: fact.statement }, candidates);
}

/** "In which place did the event of 1 January happen?" */
function derivePlace(index: IndexedSheet, { fact, date, span }: Moment, at: number): Item[] {
  if (fact.kind !== 'event' || fact.place === undefined || fact.short === undefined) return [];
  if (fact.modality === 'planned' || !index.hasUniqueShortName(fact)) return [];
  const { place } = fact;
  const isElsewhere = (id: string): boolean => !lieTogether(index, id, place);
  const isAlike = (id: string): boolean =>
    isElsewhere(id) && depthOf(index, id) === depthOf(index, place);
  const siblings = index.momentsAround(at).flatMap((other): Candidate[] =>
    other.fact.kind !== 'event' || other.fact.place === undefined || !isAlike(other.fact.place)
      ? []
      : [
          {
            ...nameEntity(index, other.fact.place),
            feedback: other.fact.statement,
            rule: 'single-valued',
            facts: [fact.id, other.fact.id],
            source: other.fact.place,
            near: nearness.sameGroup * nearInTime(span, other.span),
          },
        ],
  );
  const draft: Draft = {
    template: 'place',
    topic: 'places',
    stem: `In which place did ${fact.short} of ${date} happen?`,
    asks: [{ fact, slot: 'place' }],
    given: slotsOf(fact, 'short', 'time'),
  };
  const key = { ...nameEntity(index, place), feedback: fact.statement };
  return buildChoice(index, draft, key, [
    ...siblings,
    ...listFoils(index, fact, 'place', isElsewhere),
  ]);
}

/** Derives items that ask when something happened, what happened on a day, and where. */
export function deriveEvents(index: IndexedSheet): Item[] {
  return index.moments.flatMap((moment, at) => [
    ...deriveDate(index, moment, at),
    ...deriveWhat(index, moment, at),
    ...derivePlace(index, moment, at),
  ]);
}
