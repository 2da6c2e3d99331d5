import { writeLine } from '../english/write-clause.ts';
import { directionOf } from '../sheet/text/direction-of.ts';
import type { Entity } from '../sheet/entity.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { fillContent } from '../sheet/facts/claim.ts';
import type { Clause } from '../sheet/facts/clause.ts';
import { PublicFactSheet } from '../sheet/public-sheet.ts';
import { listStated } from '../sheet/rules/references.ts';
import { entitiesOf } from '../sheet/value.ts';
import { lookUpSheet } from './lookup/indexed-sheet.ts';
import type { SheetLookup } from './lookup/sheet-lookup.ts';

/** A clause with the texts that pages show, which follow from its parts if the editor wrote none. */
function describeClause(lookup: SheetLookup, clause: Clause) {
  return {
    ...clause,
    statement: lookup.statementOf(clause),
    line: clause.line ?? writeLine(lookup.lexicon, clause),
    places: placesOf(lookup, clause),
  };
}

/** The places in the slot `place`, or else those in another slot that says where something happened. */
function placesOf(lookup: SheetLookup, { slots }: Clause): string[] {
  const idsIn = (...names: string[]): string[] =>
    slots.filter(({ slot }) => names.includes(slot)).flatMap(({ value }) => entitiesOf(value));
  const places = idsIn('place');
  return places.length > 0
    ? places
    : idsIn('in', 'at', 'on').filter((id) => lookup.entity(id).type === 'place');
}

/** Lists the entities that readers see: those of the article, and those from outside that a fact names, with the places around them. */
function listShown({ entities, facts }: FactSheet): Entity[] {
  const shown = new Set(facts.flatMap(listStated));
  for (const { id, outside } of entities) if (outside !== true) shown.add(id);
  const parents = new Map(entities.map((each) => [each.id, 'partOf' in each && each.partOf]));
  // A set also goes through what is added meanwhile.
  for (const id of shown) {
    const parent = parents.get(id);
    if (parent) shown.add(parent);
  }
  return entities.filter(({ id }) => shown.has(id));
}

/**
 * Removes the private fields of a sheet and the entities that only wrong options name, and puts names into the contents of
 * its claims.
 */
export function toPublicSheet(sheet: FactSheet): PublicFactSheet {
  const lookup = lookUpSheet(sheet);
  const names = new Map(sheet.entities.map(({ id, label, phrase = label }) => [id, phrase]));
  return PublicFactSheet.parse({
    ...sheet,
    direction: directionOf(sheet),
    entities: listShown(sheet),
    facts: sheet.facts.map((fact) =>
      fact.kind === 'clause'
        ? describeClause(lookup, fact)
        : fact.kind === 'claim'
          ? { ...fact, content: fillContent(fact.content, names.get(fact.about ?? '') ?? '') }
          : fact,
    ),
  });
}
