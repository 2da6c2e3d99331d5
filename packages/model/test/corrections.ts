import { FactSheet } from '../src/sheet/fact-sheet.ts';
import type { Fact } from '../src/sheet/fact.ts';
import type { Clause } from '../src/sheet/facts/clause.ts';
import { fromDayNumber, spanOf, type Time } from '../src/sheet/time.ts';
import { partsOf, type Value } from '../src/sheet/value.ts';
import { correctSheet, withoutFacts } from './correct-sheet.ts';

/** A corrected sheet, with a description of the correction. */
export interface CorrectedSheet {
  readonly what: string;
  readonly sheet: FactSheet;
}

/** The same time span, some days later. */
function moveBy(time: Time, days: number): unknown {
  const { first, last } = spanOf(time);
  const [start, end] = [fromDayNumber(first + days), fromDayNumber(last + days)];
  switch (time.granularity) {
    case 'day':
      return { granularity: 'day', date: start };
    case 'month':
      return { granularity: 'month', month: start.slice(0, 7) };
    case 'year':
      return { granularity: 'year', year: String(Number(time.year) + days) };
    case 'interval':
      return { granularity: 'interval', start, end };
  }
}

const changeTime = ({ time }: Clause): Record<string, unknown>[] =>
  time === undefined ? [] : [-3, 1, 2, 40].map((days) => ({ time: moveBy(time, days) }));

const addTo = (value: Value, more: number): Value =>
  typeof value === 'object' && 'count' in value ? { ...value, count: value.count + more } : value;

/** Other numbers in all slots that have one. */
const changeCounts = ({ subject, slots }: Clause): Record<string, unknown>[] =>
  [1, -1, 17].map((more) => ({
    subject: addTo(subject, more),
    slots: slots.map((slot) => ({ ...slot, value: addTo(slot.value, more) })),
  }));

/** A list with a foil in place of its last words, which are a foil now. */
function exchangeFoil({ slots, foils }: Clause): Record<string, unknown>[] {
  const [foil, ...others] = foils;
  return slots.flatMap(({ slot, value, ...rest }, at) => {
    const parts = partsOf(value);
    const last = parts.at(-1);
    if (foil?.slot !== slot || parts.length < 2) return [];
    if (typeof last !== 'object' || !('text' in last)) return [];
    const all = [...parts.slice(0, -1), { text: foil.label }];
    return [
      {
        slots: slots.map((each, place) =>
          place === at ? { slot, ...rest, value: { all } } : each,
        ),
        foils: [{ ...foil, label: last.text }, ...others],
      },
    ];
  });
}

/** Possible corrections of one fact, each as the slots to change. */
function listChanges(fact: Fact, people: readonly string[]): Record<string, unknown>[] {
  switch (fact.kind) {
    case 'clause':
      return [
        ...changeTime(fact),
        ...changeCounts(fact),
        ...exchangeFoil(fact),
        { slots: fact.slots.slice(1) },
      ];
    case 'delegation': {
      const [first, ...others] = fact.members;
      const { size = 1 } = fact;
      const led = first === undefined ? [] : [{ leader: first, members: [...others, fact.leader] }];
      const left = first === undefined ? [] : [{ members: others, size: size - 1 }];
      return [...led, ...left, { complete: [] }, { destinations: fact.destinations.slice(1) }];
    }
    case 'office':
      return people.slice(0, 3).map((person) => ({ person }));
    case 'claim':
      return [{ claimant: fact.about, about: fact.claimant }];
  }
}

/** Lists the corrections that give a valid sheet: changes of a fact, exchanged times of two, and every removal of a fact. */
export function listCorrections(sheet: FactSheet): CorrectedSheet[] {
  const people = sheet.entities.flatMap(({ type, id }) => (type === 'person' ? [id] : []));
  const changed = sheet.facts.flatMap((fact, at) =>
    listChanges(fact, people).flatMap((change): CorrectedSheet[] => {
      const facts: unknown[] = [...sheet.facts];
      facts[at] = { ...fact, ...change };
      const read = FactSheet.safeParse({ ...sheet, facts });
      return read.success
        ? [{ what: `${fact.id}: ${JSON.stringify(change)}`, sheet: read.data }]
        : [];
    }),
  );
  const dated = sheet.facts.flatMap((fact) =>
    fact.kind === 'clause' && fact.time !== undefined ? [{ id: fact.id, time: fact.time }] : [],
  );
  const exchanged = dated.slice(1).flatMap((second, at) =>
    dated.slice(at, at + 1).map((first) => ({
      what: `${first.id} and ${second.id} change times`,
      sheet: correctSheet(sheet, {
        [first.id]: { time: second.time },
        [second.id]: { time: first.time },
      }),
    })),
  );
  const removed = sheet.facts.map(({ id }) => ({
    what: `without ${id}`,
    sheet: withoutFacts(sheet, id),
  }));
  return [...changed, ...exchanged, ...removed];
}
