import { FactSheet } from '../src/sheet/fact-sheet.ts';
import type { Fact } from '../src/sheet/fact.ts';
import { fromDayNumber, spanOf, type Time } from '../src/sheet/time.ts';
import { withoutFacts } from './correct-sheet.ts';

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

/** Possible corrections of one fact, each as the slots to change. */
function listChanges(fact: Fact, people: readonly string[]): Record<string, unknown>[] {
  switch (fact.kind) {
    case 'clause': {
      const { time } = fact;
      return time === undefined ? [] : [-3, 1, 40].map((days) => ({ time: moveBy(time, days) }));
    }
    case 'event': {
      const { time } = fact;
      if (time === undefined) return [];
      return [-3, 1, 2, 40].map((days) => ({ time: moveBy(time, days) }));
    }
    case 'figure':
      return [1, -1, 17].map((more) => ({ value: fact.value + more }));
    case 'delegation': {
      const [first, ...others] = fact.members;
      const { size = 1 } = fact;
      const led = first === undefined ? [] : [{ leader: first, members: [...others, fact.leader] }];
      const left = first === undefined ? [] : [{ members: others, size: size - 1 }];
      return [...led, ...left, { complete: [] }, { destinations: fact.destinations.slice(1) }];
    }
    case 'office':
      return people.slice(0, 3).map((person) => ({ person }));
    case 'objective':
      return [{ rank: fact.rank === 'primary' ? 'further' : 'primary' }];
    case 'engagement':
      return [{ counterparts: fact.counterparts.slice(1) }];
    case 'claim':
      return [{ claimant: fact.about, about: fact.claimant }];
    case 'relation':
      return [{ from: fact.to, to: fact.from }];
  }
}

/** Lists the corrections that give a valid sheet: every change of a fact, and every removal of a fact. */
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
  const removed = sheet.facts.map(({ id }) => ({
    what: `without ${id}`,
    sheet: withoutFacts(sheet, id),
  }));
  return [...changed, ...removed];
}
