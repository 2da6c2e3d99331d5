import { formatTime } from '../../sheet/format-time.ts';
import { areDisjoint, type Time } from '../../sheet/time.ts';
import type { DateGranularity } from '../../attempt/shapes.ts';
import type { Item } from '../../item/item.ts';
import { buildChoice, buildDate } from '../build.ts';
import { listFoils, nameEntity, pickDistractors, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import type { Moment } from '../moments.ts';
import { capitalise } from '../phrases.ts';
import { lieTogether } from '../places.ts';
import { findTimeDistractors } from '../time-distractors.ts';

/** How far the search for siblings goes on either side, so that deriving stays linear. */
const reach = 24;

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
      ? `${question} is ${subject} due to set out?`
      : `${question} did ${subject} set out?`;
  }
  return fact.modality === 'planned'
    ? `What date is set for ${subject}?`
    : `${question} did ${subject} take place?`;
}

/** Says when something falls: what a delegation does beside its departure is another matter. */
function tellDate({ fact, slot, subject, time }: Moment): string {
  if (slot === 'time') return fact.statement;
  const verb = fact.modality === 'planned' ? 'is due to set out' : 'set out';
  return `${capitalise(subject)} ${verb} on ${formatTime(time)}.`;
}

/** "On what date did the event take place?" */
function deriveDate(index: IndexedSheet, moment: Moment, at: number): Item[] {
  const { fact, slot, time, span } = moment;
  const template = slot === 'departure' ? 'departure' : 'date';
  const because = tellDate(moment);
  const draft = { topic: 'dates', stem: askDate(moment), asks: [{ fact, slot }], because } as const;
  const key = { label: formatTime(time), meaning: because, rank: span.first };
  return [
    ...buildChoice(
      { ...draft, template },
      key,
      findTimeDistractors(index, at, moment, `${fact.id}/${template}`),
      true,
    ),
    ...toEntry(time).flatMap((entry) =>
      buildDate({ ...draft, template: `${template}-typed` }, key, entry),
    ),
  ];
}

/** A time as it is typed; an interval is only ever chosen. */
function toEntry(time: Time): { date: string; granularity: DateGranularity }[] {
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

/** "Which of these took place on 1 January?" */
function deriveWhat(index: IndexedSheet, moment: Moment, at: number): Item[] {
  const { fact, slot, label, time, span } = moment;
  if (time.granularity !== 'day' || fact.modality === 'planned') return [];
  const siblings = index.moments
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((other) => other.fact.modality === 'occurred' && areDisjoint(other.span, span))
    .toSorted((a, b) => Math.abs(a.span.first - span.first) - Math.abs(b.span.first - span.first));
  const candidates = siblings.map((other): Candidate => ({
    label: capitalise(other.label),
    meaning: `${capitalise(other.label)}: ${formatTime(other.time)}.`,
    rule: 'disjoint-spans',
    facts: [fact.id, other.fact.id],
  }));
  const key = { label: capitalise(label), meaning: fact.statement };
  return buildChoice(
    {
      template: 'what-on-date',
      topic: 'dates',
      stem: `Which of these took place on ${formatTime(time)}?`,
      asks: [{ fact, slot }],
    },
    key,
    pickDistractors(candidates, [key], 3),
  );
}

/** "In which place did the event of 1 January take place?" */
function derivePlace(index: IndexedSheet, { fact, time }: Moment): Item[] {
  if (fact.kind !== 'event' || fact.place === undefined || fact.short === undefined) return [];
  if (fact.modality === 'planned') return [];
  const { place } = fact;
  const isElsewhere = (id: string): boolean => !lieTogether(index, id, place);
  const siblings = index
    .factsOf('event')
    .slice(0, reach)
    .flatMap((other): Candidate[] =>
      other.place === undefined || !isElsewhere(other.place)
        ? []
        : [
            {
              ...nameEntity(index, other.place),
              meaning: other.statement,
              rule: 'single-valued',
              facts: [fact.id, other.id],
            },
          ],
    );
  const key = { ...nameEntity(index, place), meaning: fact.statement };
  return buildChoice(
    {
      template: 'place',
      topic: 'places',
      stem: `In which place did ${fact.short} of ${formatTime(time)} happen?`,
      asks: [{ fact, slot: 'place' }],
    },
    key,
    pickDistractors([...siblings, ...listFoils(index, fact, 'place', isElsewhere)], [key], 3),
  );
}

/** Asks when things happened, what happened when, and where. */
export function deriveEvents(index: IndexedSheet): Item[] {
  return index.moments.flatMap((moment, at) => [
    ...deriveDate(index, moment, at),
    ...deriveWhat(index, moment, at),
    ...derivePlace(index, moment),
  ]);
}
