import type { Fact, FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { listMoments, type Moment } from './moments.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** A sheet with all that templates look for at hand; building it is linear in its facts. */
export interface IndexedSheet extends SheetLookup {
  /** The people of the sheet, each with the first fact that says who that is: a post, else a mission. */
  readonly people: readonly { readonly id: string; readonly fact: Fact }[];
  /** All that has a time, earliest first. */
  readonly moments: readonly Moment[];
}

const isOfKind =
  <Kind extends FactKind>(kind: Kind) =>
  (fact: Fact): fact is FactOf<Kind> =>
    fact.kind === kind;

type FactsByKind = { readonly [Kind in FactKind]: readonly FactOf<Kind>[] };

function groupByKind(facts: readonly Fact[]): FactsByKind {
  return {
    event: facts.filter(isOfKind('event')),
    delegation: facts.filter(isOfKind('delegation')),
    office: facts.filter(isOfKind('office')),
    objective: facts.filter(isOfKind('objective')),
    engagement: facts.filter(isOfKind('engagement')),
    claim: facts.filter(isOfKind('claim')),
    figure: facts.filter(isOfKind('figure')),
    relation: facts.filter(isOfKind('relation')),
  };
}

function lookUp<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`Cannot find "${id}": the sheet does not hold it`);
  return value;
}

function listPeople(byKind: FactsByKind): { id: string; fact: Fact }[] {
  const people = new Map<string, Fact>();
  const add = (id: string, fact: Fact): void => {
    if (!people.has(id)) people.set(id, fact);
  };
  for (const fact of byKind.office) add(fact.person, fact);
  for (const fact of byKind.delegation) {
    for (const id of [fact.leader, ...fact.members]) add(id, fact);
  }
  return [...people].map(([id, fact]) => ({ id, fact }));
}

/** Makes a sheet's parts quick to find. */
export function indexSheet(sheet: FactSheet): IndexedSheet {
  const byKind = groupByKind(sheet.facts);
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  const events = new Map(byKind.event.map((fact) => [fact.id, fact]));
  const delegations = new Map(byKind.delegation.map((fact) => [fact.id, fact]));
  const bySender = Map.groupBy(delegations.values(), ({ sender }) => sender);
  const lookup: SheetLookup = {
    sheet,
    entity: (id) => lookUp(entities, id),
    event: (id) => lookUp(events, id),
    delegation: (id) => lookUp(delegations, id),
    factsOf: (kind) => byKind[kind],
    delegationsOf: (sender) => bySender.get(sender) ?? [],
  };
  return { ...lookup, people: listPeople(byKind), moments: listMoments(lookup) };
}
