import type { Fact } from '../src/sheet/fact.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { fromDayNumber, toDayNumber } from '../src/sheet/time.ts';
import { smallSheet } from './small-sheet.ts';

const entityIds = new Set(smallSheet.entities.map(({ id }) => id));
const factIds = new Set(smallSheet.facts.map(({ id }) => id));
const labels = new Set(smallSheet.entities.map(({ label }) => label));

/** Copies a value with its ids, labels and days moved to the copy's own. */
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

/** Moves a fact to its round; events get the round into their name, for two of one name are one. */
function copyFact(fact: Fact, round: number): unknown {
  return copy(fact.kind === 'event' ? { ...fact, what: `${fact.what} (${round})` } : fact, round);
}

/** A sheet of about `count` facts of all kinds: the small sheet over and over, each time 40 days later. */
export function scaleSheet(count: number): FactSheet {
  const rounds = Math.max(1, Math.round(count / smallSheet.facts.length));
  const all = Array.from({ length: rounds }, (_, round) => round);
  return FactSheet.parse({
    ...smallSheet,
    entities: all.flatMap((round) => smallSheet.entities.map((entity) => copy(entity, round))),
    facts: all.flatMap((round) => smallSheet.facts.map((fact) => copyFact(fact, round))),
  });
}
