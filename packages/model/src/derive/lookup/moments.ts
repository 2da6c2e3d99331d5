import type { FactOf } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { allowedSpan, spanOf, type Span, type Time } from '../../sheet/time.ts';
import { nameOfDelegation } from '../../english/lexicon.ts';
import { capitalise } from '../../english/words.ts';
import { writeLine, type Lexicon } from '../../english/write-clause.ts';
import type { SheetLookup } from './sheet-lookup.ts';
import type { UniqueNames } from '../distractors/unique-names.ts';

/** Something with a time: a clause, or the departure of a delegation. */
export interface Moment {
  readonly fact: FactOf<'clause'> | FactOf<'delegation'>;
  /** The slot of the fact that has the time. */
  readonly slot: 'time' | 'departure';
  /** What happens, as a headline in the present tense without its time. */
  readonly line: string;
  readonly time: Time;
  /** The time as an option. */
  readonly date: string;
  readonly span: Span;
  /** The days on which it can have been: no wrong date lies outside. */
  readonly allowed: Span;
  /** True for an event that orders and matches may show: it happened once, or is due, and has a name or a line. */
  readonly isEvent: boolean;
}

/** The headline of a clause: the editor's, or the one that its parts give. */
export const lineOf = (lexicon: Lexicon, clause: FactOf<'clause'>): string =>
  capitalise(clause.line ?? writeLine(lexicon, clause));

/** The departure of a delegation as a headline in the present tense. */
export const lineOfDeparture = (lookup: SheetLookup, delegation: FactOf<'delegation'>): string =>
  `${capitalise(nameOfDelegation(lookup, delegation))} ${
    delegation.modality === 'planned' ? 'is due to begin' : 'begins'
  } its mission`;

function toMoment(lexicon: Lexicon, fact: FactOf<'clause'>): Moment[] {
  const { time, modality, once, name, line, voice } = fact;
  if (time === undefined || modality === 'negated') return [];
  const isCertain = modality !== 'intended' && voice.type === 'article';
  return [
    {
      fact,
      slot: 'time',
      line: lineOf(lexicon, fact),
      time,
      date: formatTime(time),
      span: spanOf(time),
      allowed: allowedSpan(fact.timeBounds),
      isEvent: once && isCertain && (name !== undefined || line !== undefined),
    },
  ];
}

/** Lists everything that has a time, earliest first; moments of equal span keep the order of the sheet. */
export function listMoments(
  lookup: SheetLookup,
  lexicon: Lexicon,
  { hasUniqueDelegationName }: UniqueNames,
): Moment[] {
  const clauses = lookup.factsOf('clause').flatMap((fact) => toMoment(lexicon, fact));
  const departures = lookup.factsOf('delegation').flatMap((fact): Moment[] => {
    const { departure: time } = fact;
    if (time === undefined || !hasUniqueDelegationName(fact)) return [];
    const line = lineOfDeparture(lookup, fact);
    const [date, span] = [formatTime(time), spanOf(time)];
    const allowed = allowedSpan(fact.timeBounds);
    return [{ fact, slot: 'departure', line, time, date, span, allowed, isEvent: true }];
  });
  return [...clauses, ...departures].toSorted(
    (a, b) => a.span.first - b.span.first || a.span.last - b.span.last,
  );
}
