import { writeOptions, writeValue } from '../english/value-text.ts';
import { nameOfDelegation } from '../english/lexicon.ts';
import { writeDeed } from '../english/write-clause.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import type { Time } from '../sheet/time.ts';
import { partsOf, timesOf, type Count, type Single, type Value } from '../sheet/value.ts';
import { nameEntity } from './candidate.ts';
import type { IndexedSheet } from './lookup/indexed-sheet.ts';
import { capitalise, formatNumber, joinWords, nameOf, ordinal } from '../english/words.ts';
import { lineOf, lineOfDeparture } from './lookup/moments.ts';
import { describeClaim, describeClaimOfSide } from './phrases.ts';

/** A value of a slot as an option: the usual label first, then all other ways to write it. */
export interface SlotOption {
  readonly labels: readonly [string, ...string[]];
  /** The number or the day by which options stand in sequence. */
  readonly value?: Single;
}

const toOption = (index: IndexedSheet, value: Single): SlotOption => {
  if (typeof value === 'string') {
    const { label, aliases } = nameEntity(index, value);
    const { short } = index.entity(value);
    return { labels: [label, ...aliases, ...(short === undefined ? [] : [short])], value };
  }
  const [label, ...others] = writeOptions(index.lexicon, value);
  return { labels: [capitalise(label), ...others.map(capitalise)], value };
};

const ofEntities = (index: IndexedSheet, ids: readonly (string | undefined)[]): SlotOption[] =>
  ids.flatMap((id) => (id === undefined ? [] : toOption(index, id)));

/** A value with several parts, as one option. */
function joinOption(index: IndexedSheet, value: Value): SlotOption[] {
  const parts = partsOf(value).map((part) => toOption(index, part));
  if (parts.length === 1) return parts;
  if (timesOf(value).length === parts.length) {
    return [{ labels: [capitalise(writeValue(index.lexicon, value))] }, ...parts];
  }
  const names = partsOf(value).map((part) => writeOptions(index.lexicon, part)[0]);
  return [{ labels: [capitalise(joinWords(names))] }, ...parts];
}

const ofTime = (index: IndexedSheet, time: Time | undefined): SlotOption[] =>
  time === undefined ? [] : [{ labels: [index.lexicon.formatTime(time)] }];

/** The minute of a match: "The 101st minute", "101". */
function ofMinute(time: Time | undefined): SlotOption[] {
  if (time?.granularity !== 'day' || time.minute === undefined) return [];
  return [{ labels: [`The ${ordinal(time.minute)} minute`, String(time.minute)] }];
}

const ofText = (text: string | undefined): SlotOption[] =>
  text === undefined ? [] : [{ labels: [capitalise(text)] }];

function ofClause(index: IndexedSheet, clause: FactOf<'clause'>, slot: string): SlotOption[] {
  switch (slot) {
    case 'subject':
      return joinOption(index, clause.subject);
    case 'time':
      return ofTime(index, clause.time);
    case 'minute':
      return ofMinute(clause.time);
    case 'deed':
      return ofText(writeDeed(index.lexicon, clause));
    case 'name':
      return ofText(clause.name);
    case 'line':
      return ofText(lineOf(index.lexicon, clause));
    default: {
      const found = clause.slots.find((each) => each.slot === slot);
      return found === undefined ? [] : joinOption(index, found.value);
    }
  }
}

/** The title of a post, by itself and with its organisation. */
function ofTitle({ entity }: IndexedSheet, { title, organisation }: FactOf<'office'>): SlotOption {
  const label = capitalise(title);
  return { labels: [label, `${label} of ${nameOf(entity(organisation))}`] };
}

function ofOther(
  index: IndexedSheet,
  fact: Exclude<Fact, { kind: 'clause' }>,
  slot: string,
): SlotOption[] {
  switch (fact.kind) {
    case 'delegation':
      switch (slot) {
        case 'leader':
        case 'sender':
        case 'orderedBy':
          return ofEntities(index, [fact[slot]]);
        case 'members':
          return ofEntities(index, [fact.leader, ...fact.members]);
        case 'destinations':
          return ofEntities(index, fact.destinations);
        case 'departure':
          return ofTime(index, fact.departure);
        case 'size':
          return fact.size === undefined ? [] : [{ labels: [formatNumber(fact.size)] }];
        case 'name':
          return ofText(nameOfDelegation(index, fact));
        case 'line':
          return ofText(lineOfDeparture(index, fact));
        default:
          return [];
      }
    case 'office':
      if (slot === 'person' || slot === 'organisation') return ofEntities(index, [fact[slot]]);
      return slot === 'title' ? [ofTitle(index, fact)] : [];
    case 'claim':
      if (slot === 'claimant') return ofEntities(index, [fact.claimant]);
      return slot === 'content'
        ? [{ labels: [describeClaimOfSide(fact), describeClaim(index, fact)] }]
        : [];
  }
}

/** The values of a slot that a question can ask for, or an arrangement can show. Empty if the fact has no such slot. */
export const listSlotOptions = (index: IndexedSheet, fact: Fact, slot: string): SlotOption[] =>
  fact.kind === 'clause' ? ofClause(index, fact, slot) : ofOther(index, fact, slot);

/** The number that a fact states in a slot, with what it counts; for another slot, in the only slot that has one. */
export function countOf(fact: Fact, slot: string): Pick<Count, 'count' | 'of'> | undefined {
  if (fact.kind === 'delegation') {
    return fact.size === undefined ? undefined : { count: fact.size, of: 'people' };
  }
  if (fact.kind !== 'clause') return undefined;
  const values = [
    ...fact.slots.filter((each) => each.slot === slot).map(({ value }) => value),
    fact.subject,
    ...fact.slots.map(({ value }) => value),
  ];
  return values.flatMap(partsOf).find((part) => typeof part === 'object' && 'count' in part);
}

/** The number of `countOf`. */
export const numberOf = (fact: Fact, slot: string): number | undefined =>
  countOf(fact, slot)?.count;
