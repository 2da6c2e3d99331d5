import type { Previewer } from '@dateline/model/editing';
import type { FoilJson, SheetJson } from '../draft/draft.ts';

/** What a wrong answer is called that is a name or a fact; undefined for one in the editor's own words. */
export function nameFoil(
  { entities, outside = [] }: SheetJson,
  { index }: Pick<Previewer, 'index'>,
  { entity, fact }: FoilJson,
): string | undefined {
  if (entity !== undefined) {
    return entities.find(({ id }) => id === entity)?.label ?? 'a name that was removed';
  }
  if (fact === undefined) return undefined;
  if (index.factOrOutside(fact) === undefined) return 'a fact that is not complete';
  const stated = index.sheet.facts.find(({ id }) => id === fact);
  return stated === undefined
    ? outside.find(({ id }) => id === fact)?.statement
    : index.statementOf(stated);
}

/** What readers are told of a wrong answer if the editor writes no feedback on it; "" if the sheet has nothing. */
export const usualFeedback = (
  sheet: SheetJson,
  previewer: Pick<Previewer, 'index'>,
  foil: FoilJson,
): string =>
  foil.entity === undefined
    ? (nameFoil(sheet, previewer, foil) ?? '')
    : (sheet.entities.find(({ id }) => id === foil.entity)?.about ?? '');
