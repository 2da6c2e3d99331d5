import { namesOfEntity, type Entity } from '../entity.ts';
import type { Fact, FactOf } from '../fact.ts';
import { valuesOf } from '../facts/clause.ts';
import { formatTime } from '../format-time.ts';
import { partsOf, type Single, type Value } from '../value.ts';

/** Lists the slots of a clause that have a value. */
function listClauseSlots({ slots, time, name }: FactOf<'clause'>): string[] {
  return [
    'subject',
    ...slots.map(({ slot }) => slot),
    ...(time === undefined ? [] : ['time']),
    ...(time?.granularity === 'day' && time.minute !== undefined ? ['minute'] : []),
    ...(name === undefined ? [] : ['name']),
    'line',
    'deed',
  ];
}

/** Lists the slots of a fact that a question can ask for. */
export function listAskable(fact: Fact): string[] {
  switch (fact.kind) {
    case 'clause':
      return listClauseSlots(fact);
    case 'delegation':
      return [
        'leader',
        'sender',
        'members',
        'destinations',
        'name',
        ...(fact.orderedBy === undefined ? [] : ['orderedBy']),
        ...(fact.departure === undefined ? [] : ['departure']),
        ...(fact.size === undefined ? [] : ['size']),
      ];
    case 'office':
      return ['person', 'title', 'organisation'];
    case 'claim':
      return ['claimant', 'content'];
  }
}

/** The value in a slot of entities, phrases, numbers or facts; undefined for slots of other texts and times. */
export function valueOf(fact: Fact, slot: string): Value | undefined {
  switch (fact.kind) {
    case 'clause':
      return valuesOf(fact).find((each) => each.slot === slot)?.value;
    case 'delegation':
      switch (slot) {
        case 'leader':
        case 'sender':
        case 'orderedBy':
          return fact[slot];
        case 'members':
          return { all: [fact.leader, ...fact.members] };
        case 'destinations':
          return { all: fact.destinations };
        default:
          return undefined;
      }
    case 'office':
      return slot === 'person' || slot === 'organisation'
        ? fact[slot]
        : slot === 'title'
          ? { text: fact.title, plural: false }
          : undefined;
    case 'claim':
      return slot === 'claimant' ? fact.claimant : undefined;
  }
}

/** All ways to write a part of a value; none for another fact, whose words its own clause gives. */
export function formsOf(part: Single, entities: ReadonlyMap<string, Entity>): string[] {
  if (typeof part === 'string') {
    const entity = entities.get(part);
    return entity === undefined ? [] : namesOfEntity(entity);
  }
  if ('text' in part) return [part.text, ...(part.short === undefined ? [] : [part.short])];
  if ('count' in part) return [String(part.count), part.count.toLocaleString('en')];
  if ('time' in part) return [formatTime(part.time), formatTime(part.time).replace(/ \d{4}$/, '')];
  return 'score' in part ? [part.score.join('–')] : [];
}

/** The key of a value, to compare it with another. */
export const sameValue = (a: Single, b: Single): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'text' in a && 'text' in b
    ? a.text === b.text
    : JSON.stringify(a) === JSON.stringify(b);

/** The parts of the value in a slot. */
export const partsIn = (fact: Fact, slot: string): readonly Single[] => {
  const value = valueOf(fact, slot);
  return value === undefined ? [] : partsOf(value);
};
