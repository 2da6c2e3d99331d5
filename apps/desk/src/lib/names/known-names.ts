import type { EntityJson } from '../draft/draft.ts';

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}.]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/^the /, '')
    .trim();

/** All names of an entity. */
export const namesOf = ({ label, phrase, short, aliases = [] }: EntityJson): string[] =>
  [label, phrase, short, ...aliases].flatMap((name) => name || []);

/** True if an entity has a name, whatever its case, its accents, and "the" before it. */
export const hasName = (entity: EntityJson, name: string): boolean =>
  namesOf(entity).some((own) => fold(own) === fold(name));

/** Finds the entity that has a name. */
export const findEntity = (entities: readonly EntityJson[], name: string): EntityJson | undefined =>
  entities.find((entity) => hasName(entity, name));

/** Looks entities up by name; of several with one name it finds the first. */
export function indexNames(
  entities: readonly EntityJson[],
): (name: string) => EntityJson | undefined {
  const byName = new Map<string, EntityJson>();
  for (const entity of entities.toReversed()) {
    for (const name of namesOf(entity)) byName.set(fold(name), entity);
  }
  return (name) => byName.get(fold(name));
}

/** The name of an entity inside a sentence. */
export const inSentence = ({ label, phrase }: EntityJson): string => phrase || label;

/** What an entity is, as editors choose it. */
export const sortOf = (entity: EntityJson) =>
  entity.type === 'organisation' ? entity.form : entity.type;
