import type { Fact, FactKind, FactOf } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { lemmasOf } from '../../item/lemmas.ts';
import { foldName } from '../../item/fold-name.ts';
import { cache } from './cache.ts';
import { groupBy } from './group-by.ts';
import { listMoments, type Moment } from './moments.ts';
import { buildLexicon, type WordLookup } from '../../english/lexicon.ts';
import { writeStatement } from '../../english/write-clause.ts';
import type { OutsideFact } from '../../sheet/outside-fact.ts';
import { indexShortNames, type SecondMention } from '../feedback/second-mention.ts';
import { groupRivals, type FindRivals } from '../distractors/rivals.ts';
import { findUniqueNames, type UniqueNames } from '../distractors/unique-names.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** A sheet with everything that templates look up. Building it takes time linear in the facts. */
export interface IndexedSheet extends SheetLookup, UniqueNames, SecondMention {
  /** Each person with a fact that says who they are: first all posts, then all missions. */
  readonly people: readonly { readonly id: string; readonly fact: Fact }[];
  /** Everything that has a time, earliest first. */
  readonly moments: readonly Moment[];
  /** The other clauses that may answer a question about a slot of a clause. */
  readonly rivals: FindRivals;
  /** A fact of the article or, if it has none with the id, one from outside it; undefined if there is neither. */
  readonly factOrOutside: (id: string) => Fact | OutsideFact | undefined;
  /** Up to 24 moments of the same granularity on either side of a moment, and itself. */
  readonly momentsAround: (moment: Moment) => readonly Moment[];
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
    delegation: facts.filter(isOfKind('delegation')),
    office: facts.filter(isOfKind('office')),
    claim: facts.filter(isOfKind('claim')),
    clause: facts.filter(isOfKind('clause')),
  };
}

function listPeople(byKind: FactsByKind): { id: string; fact: Fact }[] {
  return [
    ...byKind.office.map((fact) => ({ id: fact.person, fact })),
    ...byKind.delegation.flatMap((fact) =>
      [fact.leader, ...fact.members].map((id) => ({ id, fact })),
    ),
  ];
}

/** Returns a function that finds the moments of the same granularity around a moment. */
function createSearch(moments: readonly Moment[]): IndexedSheet['momentsAround'] {
  const groups = Map.groupBy(moments, ({ time }) => time.granularity);
  const places = new Map(
    [...groups.values()].flatMap((group) => [...group.entries()].map(([at, each]) => [each, at])),
  );
  return (moment) => {
    const at = places.get(moment) ?? 0;
    const group = groups.get(moment.time.granularity) ?? [];
    return group.slice(Math.max(0, at - reach), at + reach + 1);
  };
}

function getPart<Part>(parts: ReadonlyMap<string, Part>, id: string): Part {
  const found = parts.get(id);
  if (found === undefined) {
    throw new RangeError(`Cannot find "${id}": the sheet does not have it`);
  }
  return found;
}

/** Finds the entities and facts of a sheet by their ids and kinds. */
export function lookUpSheet(sheet: FactSheet): SheetLookup {
  const byKind = groupByKind(sheet.facts);
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  const facts = new Map(sheet.facts.map((fact) => [fact.id, fact]));
  const words: WordLookup = {
    sheet,
    entity: (id) => getPart(entities, id),
    fact: (id) => getPart(facts, id),
  };
  const lexicon = buildLexicon(words);
  return {
    ...words,
    sheet,
    lexicon,
    statementOf: cache<Fact, string>((fact) =>
      fact.kind === 'clause' ? (fact.statement ?? writeStatement(lexicon, fact)) : fact.statement,
    ),
    factsOf: (kind) => byKind[kind],
    delegationsOf: groupBy(byKind.delegation, ({ sender }) => sender),
  };
}

/** Builds the index of a sheet. */
export function indexSheet(sheet: FactSheet): IndexedSheet {
  const lookup = lookUpSheet(sheet);
  const byKind = groupByKind(sheet.facts);
  const lemmas = cache(lemmasOf);
  const namesakes = findUniqueNames(lookup);
  const moments = listMoments(lookup, lookup.lexicon, namesakes);
  const facts = new Map([...sheet.outside, ...sheet.facts].map((fact) => [fact.id, fact]));
  return {
    ...lookup,
    ...namesakes,
    ...indexShortNames(lookup),
    people: listPeople(byKind),
    moments,
    rivals: groupRivals(byKind.clause),
    factOrOutside: (id) => facts.get(id),
    momentsAround: createSearch(moments),
    lemmas,
    fold: cache(foldName),
  };
}
