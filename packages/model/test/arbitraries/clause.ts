import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Clause } from '../../src/sheet/facts/clause.ts';
import type { Value } from '../../src/sheet/value.ts';
import { labelOf, sentenceOf, words } from './text.ts';
import { times } from './times.ts';

/** What the clauses of a sheet can refer to. */
export interface Names {
  readonly entities: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Delegations, and clauses that have a name. */
  readonly facts: readonly string[];
}

const verbs = [
  'close, closed, closed',
  'meet, met, met',
  'be, was, been',
  'look over, looked over, looked over',
];

const maybe = <Part>(value: fc.Arbitrary<Part>) => fc.option(value, { nil: undefined });

/** One part of a value: an entity, words, a number with a bound, a score, another fact, or a time. */
function singleOf({ entities, people, places, facts }: Names) {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...people) },
    { weight: 3, arbitrary: fc.constantFrom(...places) },
    { weight: 3, arbitrary: fc.constantFrom(...entities) },
    fc.record({ text: words, plural: fc.boolean() }),
    fc.record({
      count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000 })),
      of: fc.constantFrom('boats', 'farms', 'people'),
      bound: fc.constantFrom('exact', 'exact', 'atLeast', 'atMost', 'about'),
    }),
    fc.record({ score: fc.tuple(fc.nat(9), fc.nat(9)) }),
    fc.record({ fact: fc.constantFrom(...facts) }),
    fc.record({ time: times }),
  );
}

/** A value of one part, or of several of the same sort or of different ones. */
const valueOf = (names: Names): fc.Arbitrary<z.input<typeof Value>> =>
  fc.oneof(
    { weight: 4, arbitrary: singleOf(names) },
    fc.record({
      all: fc.oneof(
        fc.uniqueArray(fc.constantFrom(...names.people), { minLength: 2, maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...names.places), { minLength: 2, maxLength: 3 }),
        fc.uniqueArray(singleOf(names), {
          minLength: 2,
          maxLength: 3,
          selector: (part) => JSON.stringify(part),
        }),
      ),
    }),
  );

const slotOf = (names: Names, slot: string) =>
  fc.record({
    slot: fc.constant(slot),
    value: valueOf(names),
    before: maybe(fc.constantFrom('in', 'with', 'from')),
    ask: maybe(words.map((text) => `which ${text}`)),
    sole: maybe(fc.constant('There is no other.')),
  });

const slotNames = ['object', 'place', 'with'];

/** The parts of a clause that are marked complete or have foils, by slot. */
function marksOf(id: string, names: Names) {
  const slots = fc.subarray(['subject', ...slotNames]);
  const foils = fc.subarray(
    ['subject', ...slotNames].flatMap((slot) => [
      { slot, label: `foil 1 of ${id}`, reason: `The first foil of ${id} is wrong.` },
      { slot, label: `foil 2 of ${id}`, reason: `The second foil of ${id} is wrong.` },
      { slot, entity: names.entities[0] ?? '', reason: `An entity is a foil of ${id}.` },
    ]),
  );
  return { complete: slots, foils };
}

/** The parts that make a clause something that the first person of the sheet did once. */
const deedOf = ({ people: [subject = ''] }: Names) =>
  ({ subject, modality: 'occurred', tense: 'past', passive: false, once: true }) as const;

/** Leaves out the marks of slots that a clause does not have. */
const keepMarks = <Foil extends { slot: string }>(
  { complete, foils }: { complete: readonly string[]; foils: readonly Foil[] },
  has: readonly string[],
) => ({
  complete: complete
    .filter((slot) => has.includes(slot))
    .map((slot) => ({ slot, by: 'editor' as const, reason: 'There are no others.' })),
  foils: foils.filter(({ slot }) => has.includes(slot)),
});

/** A clause of any modality, tense and voice, with values of every sort. `isNamed` says that others may refer to it. */
export const clauseOf = (
  names: Names,
  id: string,
  isNamed: boolean,
): fc.Arbitrary<Omit<z.input<typeof Clause>, 'evidence'>> =>
  fc
    .record({
      kind: fc.constant('clause'),
      id: fc.constant(id),
      statement: maybe(sentenceOf(id)),
      modality: fc.constantFrom(
        'occurred',
        'occurred',
        'occurred',
        'planned',
        'intended',
        'negated',
      ),
      topic: fc.constantFrom(undefined, undefined, 'dates', 'reasons', 'outcomes'),
      subject: fc.oneof(
        fc.constantFrom(...names.people.slice(0, 2)),
        valueOf({ ...names, facts: names.facts.filter((other) => other !== id) }),
      ),
      askSubject: maybe(words.map((text) => `which ${text}`)),
      verb: fc.constantFrom(...verbs),
      particle: maybe(words),
      passive: fc.constantFrom(false, false, true),
      tense: fc.constantFrom('past', 'past', 'past', 'present', 'perfect'),
      slots: fc.tuple(
        ...slotNames.map((slot) => fc.option(slotOf(names, slot), { nil: undefined, freq: 2 })),
      ),
      time: maybe(times),
      once: fc.constantFrom(true, true, false),
      name: labelOf(id).map((label) => `the ${label}`),
      hasName: fc.boolean(),
      isDeed: fc.boolean(),
      line: maybe(labelOf(id)),
      unit: maybe(fc.constantFrom('boats', 'things')),
      ...marksOf(id, names),
    })
    .map(({ slots: maybeSlots, name, hasName, isDeed, ...rest }) => {
      const slots = maybeSlots.filter((slot) => slot !== undefined);
      const has = ['subject', ...slots.map(({ slot }) => slot)];
      const named = isNamed || hasName ? { name } : {};
      const deed = isDeed ? deedOf(names) : {};
      return { ...rest, ...deed, ...named, slots, ...keepMarks(rest, has) };
    });
