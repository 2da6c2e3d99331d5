import type { Entity } from '../sheet/entity.ts';
import type { Fact, FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { listMoments, type Moment } from './moments.ts';

/** A sheet with its entities, facts and moments at hand; building it is linear in its facts. */
export interface IndexedSheet {
  readonly sheet: FactSheet;
  /** Throws RangeError for an id that the sheet does not hold: a parsed sheet holds all it names. */
  entity(id: string): Entity;
  /** Throws RangeError likewise. */
  event(id: string): FactOf<'event'>;
  /** Throws RangeError likewise. */
  delegation(id: string): FactOf<'delegation'>;
  /** The facts of one kind, in the sheet's order. */
  factsOf<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
  /** The delegations that one organisation sends. */
  delegationsOf(sender: string): readonly FactOf<'delegation'>[];
  /** All that has a time, earliest first. */
  readonly moments: readonly Moment[];
}

const isOfKind =
  <Kind extends FactKind>(kind: Kind) =>
  (fact: Fact): fact is FactOf<Kind> =>
    fact.kind === kind;

function lookUp<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`Cannot find "${id}": the sheet does not hold it`);
  return value;
}

/** Makes a sheet's parts quick to find. */
export function indexSheet(sheet: FactSheet): IndexedSheet {
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  const events = new Map(sheet.facts.filter(isOfKind('event')).map((fact) => [fact.id, fact]));
  const delegations = new Map(
    sheet.facts.filter(isOfKind('delegation')).map((fact) => [fact.id, fact]),
  );
  const bySender = Map.groupBy(delegations.values(), ({ sender }) => sender);
  const index: Omit<IndexedSheet, 'moments'> = {
    sheet,
    entity: (id) => lookUp(entities, id),
    event: (id) => lookUp(events, id),
    delegation: (id) => lookUp(delegations, id),
    factsOf: (kind) => sheet.facts.filter(isOfKind(kind)),
    delegationsOf: (sender) => bySender.get(sender) ?? [],
  };
  return { ...index, moments: listMoments(index) };
}
