import type { SheetJson } from '../draft/draft.ts';
import { mapEntityIds, mapFact } from './map-entity-ids.ts';

/** True if a change of ids meets an id. */
function meets(id: string, change: (rename: (id: string) => string) => unknown): boolean {
  let isMet = false;
  change((each) => {
    isMet ||= each === id;
    return each;
  });
  return isMet;
}

/** Says what of a sheet names an entity, each in a few words: statements of facts, then the rest. */
export function listEntityUses(sheet: SheetJson, id: string): string[] {
  const facts = sheet.facts.filter((fact) => meets(id, (rename) => mapFact(fact, rename)));
  const places = sheet.entities.filter((each) => each.type === 'place' && each.partOf === id);
  const isElsewhere = meets(id, (rename) =>
    mapEntityIds({ ...sheet, facts: [], entities: [] }, rename),
  );
  return [
    ...facts.map((fact) => `the fact “${fact.statement ?? fact.id}”`),
    ...places.map(({ label }) => `the place “${label}”, which is part of it`),
    ...(isElsewhere ? ['a question about several facts'] : []),
  ];
}

/** Says why an entity cannot be deleted; undefined if nothing names it. */
export function explainKept(sheet: SheetJson, id: string): string | undefined {
  const uses = listEntityUses(sheet, id);
  if (uses.length === 0) return undefined;
  const shown = uses.slice(0, 3).join('; ');
  const rest = uses.length > 3 ? `; and ${uses.length - 3} more` : '';
  return `This name is in use in ${shown}${rest}. Take it out there first, or join it with another name.`;
}
