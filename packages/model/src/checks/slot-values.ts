import { capitalise, formatNumber, nameOf } from '../derive/phrases.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import { lieTogether } from '../derive/places.ts';
import type { Fact } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';

/** All names of an entity, as options may show them. */
function namesOf(index: IndexedSheet, id: string | undefined): string[] {
  if (id === undefined) return [];
  const entity = index.entity(id);
  return [capitalise(nameOf(entity)), entity.label, ...entity.aliases];
}

/**
 * The values of one slot of a fact, written as options are, read from the fact without any template:
 * the second opinion on every key. A fact's own name counts for items that give the value and ask
 * for the fact.
 */
export function readSlot(index: IndexedSheet, fact: Fact, slot: string): string[] {
  const names = (...ids: (string | undefined)[]): string[] =>
    ids.flatMap((id) => namesOf(index, id));
  switch (fact.kind) {
    case 'event':
      return slot === 'place'
        ? names(fact.place)
        : [...(fact.time === undefined ? [] : [formatTime(fact.time)]), capitalise(fact.what)];
    case 'delegation':
      switch (slot) {
        case 'leader':
          return names(fact.leader);
        case 'orderedBy':
          return names(fact.orderedBy);
        case 'members':
          return names(fact.leader, ...fact.members);
        case 'destinations':
          return names(...fact.destinations);
        default:
          return fact.departure === undefined ? [] : [formatTime(fact.departure)];
      }
    case 'office': {
      const organisation = nameOf(index.entity(fact.organisation));
      const titles = [fact.title, `${fact.title} of ${organisation}`].map(capitalise);
      return slot === 'person' ? names(fact.person) : titles;
    }
    case 'objective':
      return slot === 'agreement' ? names(fact.agreement) : [`To ${fact.aim}`];
    case 'engagement':
      return names(...fact.counterparts);
    case 'claim':
      return [capitalise(`that ${fact.content}`)];
    case 'figure':
      return [formatNumber(fact.value)];
    case 'relation': {
      const event = index.event(slot === 'from' ? fact.from : fact.to);
      return [capitalise(event.what)];
    }
  }
}

/** The names of all places that lie in a place of the slot, or that it lies in: none is wrong beside it. */
export function readPlacesAround(index: IndexedSheet, fact: Fact, slot: string): string[] {
  const places =
    fact.kind === 'event' && slot === 'place' && fact.place !== undefined
      ? [fact.place]
      : fact.kind === 'delegation' && slot === 'destinations'
        ? fact.destinations
        : [];
  return index.sheet.entities
    .filter(({ id }) => places.some((place) => lieTogether(index, place, id)))
    .flatMap(({ id }) => namesOf(index, id));
}
