import type { IndexedSheet } from '../derive/lookup/indexed-sheet.ts';
import { capitalise, formatNumber, nameOf } from '../english/words.ts';
import { writeCounted } from '../english/value-text.ts';
import { nameOfDelegation } from '../english/lexicon.ts';
import { lineOfDeparture } from '../derive/lookup/moments.ts';
import { describeClaim, describeClaimOfSide } from '../derive/phrases.ts';
import { lieTogether } from '../derive/lookup/places.ts';
import { listSlotOptions } from '../derive/slot-options.ts';
import type { Fact, FactKind, FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import { valuesOf } from '../sheet/facts/clause.ts';
import { partsIn } from '../sheet/rules/slots-of-fact.ts';
import type { Time } from '../sheet/time.ts';

/** Reads the values of one slot of a fact, as an option would show them. */
type Reader<Kind extends FactKind> = (fact: FactOf<Kind>, index: IndexedSheet) => readonly string[];

/** All names of an entity that an option may show. */
function namesOf({ entity }: IndexedSheet, id: string | undefined): string[] {
  if (id === undefined) return [];
  const { label, aliases, ...rest } = entity(id);
  return [capitalise(nameOf({ label, aliases, ...rest })), label, ...aliases];
}

const timeOf = (time: Time | undefined): string[] => (time === undefined ? [] : [formatTime(time)]);
const listOf = (index: IndexedSheet, ids: readonly string[]): string[] =>
  ids.flatMap((id) => namesOf(index, id));

const ofFrame = (index: IndexedSheet, time: Time | undefined): string[] =>
  time === undefined ? [] : [index.lexicon.formatTime(time)];

type Readers = {
  readonly [Kind in Exclude<FactKind, 'clause'>]: Readonly<Record<string, Reader<Kind>>>;
};

/** A reader for each slot that an item may give or ask for. */
const readers: Readers = {
  delegation: {
    sender: ({ sender }, index) => namesOf(index, sender),
    orderedBy: ({ orderedBy }, index) => namesOf(index, orderedBy),
    leader: ({ leader }, index) => namesOf(index, leader),
    members: ({ leader, members }, index) => listOf(index, [leader, ...members]),
    destinations: ({ destinations }, index) => listOf(index, destinations),
    departure: ({ departure }, index) => [...timeOf(departure), ...ofFrame(index, departure)],
    size: ({ size }) =>
      size === undefined ? [] : [formatNumber(size), writeCounted(formatNumber(size), 'people')],
    name: (fact, index) => [capitalise(nameOfDelegation(index, fact))],
    line: (fact, index) => [lineOfDeparture(index, fact)],
  },
  office: {
    person: ({ person }, index) => namesOf(index, person),
    title: ({ title, organisation }, { entity }) =>
      [title, `${title} of ${nameOf(entity(organisation))}`].map(capitalise),
    organisation: ({ organisation }, index) => namesOf(index, organisation),
    status: ({ status }) => [status],
  },
  claim: {
    content: (fact, index) => [describeClaim(index, fact), describeClaimOfSide(fact)],
    claimant: ({ claimant }, index) => namesOf(index, claimant),
  },
};

function readOf<Kind extends FactKind>(
  slots: Readonly<Record<string, Reader<Kind>>>,
  fact: FactOf<Kind>,
  slot: string,
  index: IndexedSheet,
): readonly string[] {
  return slots[slot]?.(fact, index) ?? [];
}

/** The values of a slot of a clause, in every way to write them, and the editor's words for it. */
function readClause(index: IndexedSheet, fact: FactOf<'clause'>, slot: string): readonly string[] {
  if (slot === 'verb') {
    const { verb, modality, tense, passive, particle = '' } = fact;
    return [[verb, modality, tense, passive, particle].join(', ')];
  }
  if (slot === 'counted') {
    return valuesOf(fact).flatMap(({ value }) =>
      typeof value === 'object' && 'count' in value ? [`${value.bound} ${value.of}`] : [],
    );
  }
  if (slot === 'time') return timeOf(fact.time).concat(ofFrame(index, fact.time));
  return listSlotOptions(index, fact, slot).flatMap(({ labels }) => labels);
}

/** Words of an editor for the value of a slot. */
interface EditorsLabel {
  readonly fact: string;
  readonly slot: string;
  readonly label: string | undefined;
}

/** The words that editors give to the values of a slot, in questions and arrangements. */
function readKeys({ sheet }: IndexedSheet, fact: Fact, slot: string): string[] {
  const asked = fact.questions.map(({ ask, key }) => ({ fact: fact.id, slot: ask, label: key }));
  const arranged = sheet.arrangements.flatMap((arrangement): EditorsLabel[] => {
    if (arrangement.as === 'order')
      return arrangement.lines.map(({ fact: id, label }) => ({ fact: id, slot: 'line', label }));
    if (arrangement.as === 'line')
      return arrangement.events.map(({ fact: id, name }) => ({
        fact: id,
        slot: 'name',
        label: name,
      }));
    if (arrangement.as !== 'match') return [];
    return arrangement.rows.flatMap(({ fact: id, option, target, optionLabel, targetLabel }) => [
      { fact: id, slot: option, label: optionLabel },
      { fact: id, slot: target, label: targetLabel },
    ]);
  });
  return [...asked, ...arranged].flatMap((each) =>
    each.fact === fact.id && each.slot === slot && each.label !== undefined
      ? [capitalise(each.label)]
      : [],
  );
}

/**
 * Reads the values of a slot as an option would show them. It does not use the templates, so the checks
 * can compare keys with it. Empty if the fact has no such slot.
 */
export function readSlot(index: IndexedSheet, fact: Fact, slot: string): readonly string[] {
  return [...readValues(index, fact, slot), ...readKeys(index, fact, slot)];
}

function readValues(index: IndexedSheet, fact: Fact, slot: string): readonly string[] {
  switch (fact.kind) {
    case 'delegation':
      return readOf(readers.delegation, fact, slot, index);
    case 'office':
      return readOf(readers.office, fact, slot, index);
    case 'claim':
      return readOf(readers.claim, fact, slot, index);
    case 'clause':
      return readClause(index, fact, slot);
  }
}

/** The names of all places inside a place of the slot or around it; none of them is a wrong answer. */
export function readPlacesAround(index: IndexedSheet, fact: Fact, slot: string): string[] {
  const places = partsIn(fact, slot).filter(
    (part) => typeof part === 'string' && index.entity(part).type === 'place',
  );
  if (places.length === 0) return [];
  return index.sheet.entities
    .filter(({ id }) =>
      places.some((place) => typeof place === 'string' && lieTogether(index, place, id)),
    )
    .flatMap(({ id }) => namesOf(index, id));
}
