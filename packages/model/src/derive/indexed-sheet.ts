import type { Fact, FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { lemmasOf } from '../item/lemmas.ts';
import { foldName } from '../item/fold-name.ts';
import { listMoments, type Moment } from './moments.ts';
import { buildLexicon } from '../english/lexicon.ts';
import type { Lexicon } from '../english/write-clause.ts';
import type { OutsideFact } from '../sheet/outside-fact.ts';
import { findUniqueNames, type UniqueNames } from './unique-names.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** A sheet with everything that templates look up. Building it takes time linear in the facts. */
export interface IndexedSheet extends SheetLookup, UniqueNames {
  /** Each person with a fact that says who they are: first all posts, then all missions. */
  readonly people: readonly { readonly id: string; readonly fact: Fact }[];
  /** Everything that has a time and a unique name, earliest first. */
  readonly moments: readonly Moment[];
  /** The words that texts of the sheet need. */
  readonly lexicon: Lexicon;
  /** A fact of any kind; undefined if the sheet has none with the id. */
  readonly fact: (id: string) => Fact | undefined;
  /** A fact from outside the article; undefined if the sheet has none with the id. */
  readonly outsideFact: (id: string) => OutsideFact | undefined;
  /** The position of a fact's moment among all moments; undefined if the fact has none. */
  readonly momentAt: (fact: string) => number | undefined;
  /** The moment at a position with up to 24 moments on either side, among which siblings are searched for. */
  readonly momentsAround: (at: number) => readonly Moment[];
  /** The lemmas of a text, cached. */
  readonly lemmas: (text: string) => ReadonlySet<string>;
  /** A name folded by `foldName`, cached. */
  readonly fold: (name: string) => string;
}

/** How many moments on either side are searched for siblings, so that deriving stays linear. */
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
    clause: facts.filter(isOfKind('clause')),
  };
}

function lookUp<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`Cannot find "${id}": the sheet does not have it`);
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

/** Caches the results of a function of a text. */
function cache<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
}

/** Finds the entities and facts of a sheet by their ids and kinds. */
export function lookUpSheet(sheet: FactSheet): SheetLookup {
  const byKind = groupByKind(sheet.facts);
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  const events = new Map(byKind.event.map((fact) => [fact.id, fact]));
  const clauses = new Map(byKind.clause.map((fact) => [fact.id, fact]));
  const delegations = new Map(byKind.delegation.map((fact) => [fact.id, fact]));
  const bySender = Map.groupBy(delegations.values(), ({ sender }) => sender);
  return {
    sheet,
    entity: (id) => lookUp(entities, id),
    event: (id) => lookUp(events, id),
    delegation: (id) => lookUp(delegations, id),
    clause: (id) => lookUp(clauses, id),
    factsOf: (kind) => byKind[kind],
    delegationsOf: (sender) => bySender.get(sender) ?? [],
  };
}

/** Builds the index of a sheet. */
export function indexSheet(sheet: FactSheet): IndexedSheet {
  const lookup = lookUpSheet(sheet);
  const byKind = groupByKind(sheet.facts);
  const lemmas = cache(lemmasOf);
  const namesakes = findUniqueNames(lookup);
  const moments = listMoments(lookup, namesakes);
  const outside = new Map(sheet.outside.map((fact) => [fact.id, fact]));
  const facts = new Map(sheet.facts.map((fact) => [fact.id, fact]));
  const places = new Map(moments.map(({ fact }, at) => [fact.id, at]));
  return {
    ...lookup,
    ...namesakes,
    people: listPeople(byKind),
    moments,
    lexicon: buildLexicon(lookup),
    fact: (id) => facts.get(id),
    outsideFact: (id) => outside.get(id),
    momentAt: (fact) => places.get(fact),
    momentsAround: (at) => moments.slice(Math.max(0, at - reach), at + reach + 1),
    lemmas,
    fold: cache(foldName),
  };
}
