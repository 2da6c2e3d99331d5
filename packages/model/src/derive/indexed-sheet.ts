import type { Fact, FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { lemmasOf } from '../item/lemmas.ts';
import { foldName } from '../item/fold-name.ts';
import { listMoments, type Moment } from './moments.ts';
import { findUniqueNames, type UniqueNames } from './unique-names.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** A sheet with all that templates look for at hand; building it is linear in its facts. */
export interface IndexedSheet extends SheetLookup, UniqueNames {
  /** The people of the sheet with each fact that says who that is: first all posts, then all missions. */
  readonly people: readonly { readonly id: string; readonly fact: Fact }[];
  /** All that has a time and a name of its own, earliest first. */
  readonly moments: readonly Moment[];
  /** Where an event or a departure stands among the moments; undefined for one that is not dated. */
  readonly momentAt: (fact: string) => number | undefined;
  /** The moments on either side of a place among them, and itself: as far as siblings are looked for. */
  readonly momentsAround: (at: number) => readonly Moment[];
  /** The lemmas of a text, found once for each. */
  readonly lemmas: (text: string) => ReadonlySet<string>;
  /** A name folded by `foldName`, once for each. */
  readonly fold: (name: string) => string;
}

/** How far a search for siblings in time goes on either side, so that deriving stays linear. */
const reach = 24;

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
  return [
    ...byKind.office.map((fact) => ({ id: fact.person, fact })),
    ...byKind.delegation.flatMap((fact) =>
      [fact.leader, ...fact.members].map((id) => ({ id, fact })),
    ),
  ];
}

/** Does some work on a text only once. */
function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? work(text);
    known.set(text, found);
    return found;
  };
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
  const lemmas = remember(lemmasOf);
  const namesakes = findUniqueNames(lookup);
  const moments = listMoments(lookup, namesakes);
  const places = new Map(moments.map(({ fact }, at) => [fact.id, at]));
  return {
    ...lookup,
    ...namesakes,
    people: listPeople(byKind),
    moments,
    momentAt: (fact) => places.get(fact),
    momentsAround: (at) => moments.slice(Math.max(0, at - reach), at + reach + 1),
    lemmas,
    fold: remember(foldName),
  };
}
