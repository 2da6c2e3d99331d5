import type { Fact } from '../../src/sheet/fact.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { fromDayNumber, toDayNumber } from '../../src/sheet/time.ts';
import { smallSheet } from './small-sheet.ts';

const entityIds = new Set(smallSheet.entities.map(({ id }) => id));
const factIds = new Set(smallSheet.facts.map(({ id }) => id));
const labels = new Set(smallSheet.entities.map(({ label }) => label));

/** Copies a value with ids, labels and days of its own for each round. */
function copy(value: unknown, round: number): unknown {
  if (typeof value === 'string') {
    if (entityIds.has(value) || factIds.has(value)) return `${value}-${round}`;
    if (labels.has(value)) return `${value} ${round}`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return fromDayNumber(toDayNumber(value) + round * 40);
    return value;
  }
  if (Array.isArray(value)) return value.map((part) => copy(part, round));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part, round)]));
}

/** Copies a fact for a round. The name of an event gets the round's number, to tell the copies apart. */
function copyFact(fact: Fact, round: number): unknown {
  const name =
    fact.kind === 'clause' && fact.name !== undefined ? `${fact.name} (${round})` : undefined;
  return copy(name === undefined ? fact : { ...fact, name }, round);
}

/** Creates a sheet of about `count` facts of all kinds: copies of the small sheet, each 40 days later than the one before. */
export function scaleSheet(count: number): FactSheet {
  const rounds = Math.max(1, Math.round(count / smallSheet.facts.length));
  const all = Array.from({ length: rounds }, (_, round) => round);
  return FactSheet.parse({
    ...smallSheet,
    entities: all.flatMap((round) => smallSheet.entities.map((entity) => copy(entity, round))),
    facts: all.flatMap((round) => smallSheet.facts.map((fact) => copyFact(fact, round))),
  });
}
