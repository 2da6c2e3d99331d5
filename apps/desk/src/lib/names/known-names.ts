import { namesOfEntity } from '@dateline/model/editing';
import type { EntityJson } from '../draft/draft.ts';

/** Folds a name for comparison: case, accents, full stops, apostrophes, and "the" before it make no difference, so that "U.S." is "US". */
export const foldForMatch = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');

/** True if an entity has a name, whatever its case, its accents, and "the" before it. */
export const hasName = (entity: EntityJson, name: string): boolean =>
  namesOfEntity(entity).some((own) => foldForMatch(own) === foldForMatch(name));

/** Finds the entity that a text names in full, by its label before its other names; undefined if none or several have the name. */
export function findEntity(text: string, entities: readonly EntityJson[]): EntityJson | undefined {
  const folded = foldForMatch(text);
  if (folded === '') return undefined;
  const labelled = entities.filter(({ label }) => foldForMatch(label) === folded);
  const found = labelled.length > 0 ? labelled : entities.filter((entity) => hasName(entity, text));
  return found.length === 1 ? found[0] : undefined;
}

/** Looks entities up by name; of several with one name it finds the first. */
export function indexNames(
  entities: readonly EntityJson[],
): (name: string) => EntityJson | undefined {
  const byName = new Map<string, EntityJson>();
  for (const entity of entities.toReversed()) {
    for (const name of namesOfEntity(entity)) byName.set(foldForMatch(name), entity);
  }
  return (name) => byName.get(foldForMatch(name));
}

/** What an entity is, as editors choose it. */
export const sortOf = (entity: EntityJson) =>
  entity.type === 'organisation' ? entity.form : entity.type;
