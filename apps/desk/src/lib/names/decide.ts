import { namesOfEntity } from '@dateline/model/editing';
import type { Draft, EntityJson } from '../draft/draft.ts';
import { candidateKey } from './candidate-key.ts';
import { addEntity, createEntity, type EntitySort } from './entities.ts';
import { explainKept } from './entity-uses.ts';
import { hasName } from './known-names.ts';
import { mapEntityIds } from './map-entity-ids.ts';
import { decisionOf, type NameGroup } from './name-groups.ts';

const unreject = (rejected: readonly string[], { mentions }: NameGroup): string[] => {
  const own = new Set(mentions.map(candidateKey));
  return rejected.filter((key) => !own.has(key));
};

const addRejected = (draft: Draft, { mentions }: NameGroup): Draft => ({
  ...draft,
  rejected: [...new Set([...draft.rejected, ...mentions.map(candidateKey)])],
});

/** Puts an entity in the place of the one with its id. */
export const replaceEntity = (draft: Draft, entity: EntityJson): Draft => ({
  ...draft,
  sheet: {
    ...draft.sheet,
    entities: draft.sheet.entities.map((each) => (each.id === entity.id ? entity : each)),
  },
});

/** Gives an entity other names, without those that it has. */
export function addNames(entity: EntityJson, names: readonly string[]): EntityJson {
  const missing = [...new Set(names)].filter((name) => !hasName(entity, name));
  return missing.length === 0
    ? entity
    : { ...entity, aliases: [...(entity.aliases ?? []), ...missing] };
}

/** Makes an entity one of another sort, with its names. What only its old sort has, such as coordinates, is dropped. */
export function changeSort(entity: EntityJson, sort: EntitySort): EntityJson {
  const { id, label, phrase, short, about, outside, aliases } = entity;
  const names = {
    id,
    label,
    ...(phrase === undefined ? {} : { phrase }),
    ...(short === undefined ? {} : { short }),
    ...(about === undefined ? {} : { about }),
    ...(outside === undefined ? {} : { outside }),
    ...(aliases === undefined ? {} : { aliases }),
  };
  switch (sort) {
    case 'person':
    case 'place':
    case 'group':
    case 'agreement':
      return { type: sort, ...names };
    default:
      return { type: 'organisation', form: sort, ...names };
  }
}

/** Takes a name into the sheet as what it is; one that is there already becomes this. */
export function acceptName(draft: Draft, group: NameGroup, sort: EntitySort): Draft {
  const decision = decisionOf(draft, group);
  if (decision.is === 'known') return replaceEntity(draft, changeSort(decision.entity, sort));
  const { label: full, phrase, short, aliases, sort: guessed } = group.guess;
  // A country that is a place keeps its full name, a person has no "the".
  const label = guessed === 'state' && sort === 'person' ? (group.names[0] ?? full) : full;
  const entity: EntityJson = {
    ...createEntity(draft.sheet, label, sort),
    ...(phrase === undefined || sort === 'person' ? {} : { phrase }),
    ...(short === undefined ? {} : { short }),
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
  };
  return {
    ...draft,
    rejected: unreject(draft.rejected, group),
    sheet: addEntity(draft.sheet, entity),
  };
}

/** A draft without something, or the reason why it has to stay. */
export type Removed = { readonly draft: Draft } | { readonly fault: string };

/** Removes an entity from the sheet, unless something names it. */
export function removeEntity(draft: Draft, id: string): Removed {
  const fault = explainKept(draft.sheet, id);
  if (fault !== undefined) return { fault };
  const { speakers = {}, sheet } = draft;
  return {
    draft: {
      ...draft,
      speakers: Object.fromEntries(
        Object.entries(speakers).filter(([, speaker]) => speaker !== id),
      ),
      sheet: { ...sheet, entities: sheet.entities.filter((entity) => entity.id !== id) },
    },
  };
}

/** Marks a name as none; if it is in the sheet, it is removed, unless something names it. */
export function rejectName(draft: Draft, group: NameGroup): Removed {
  const decision = decisionOf(draft, group);
  const removed = decision.is === 'known' ? removeEntity(draft, decision.entity.id) : { draft };
  if ('fault' in removed) return removed;
  return { draft: addRejected(removed.draft, group) };
}

/** Decides on all names that are open as is guessed: takes each into the sheet, or marks it as none. */
export const acceptAll = (draft: Draft, groups: readonly NameGroup[]): Draft =>
  groups.reduce((before, group) => {
    if (decisionOf(before, group).is !== 'open') return before;
    return group.guess.isDoubtful
      ? addRejected(before, group)
      : acceptName(before, group, group.guess.sort);
  }, draft);

/** Joins one entity into another: everything that names the first names the second, which has the names of both. */
export function joinEntities(draft: Draft, from: string, into: string): Draft {
  const { entities } = draft.sheet;
  const gone = entities.find(({ id }) => id === from);
  const kept = entities.find(({ id }) => id === into);
  if (gone === undefined || kept === undefined || from === into) return draft;
  const rename = (id: string): string => (id === from ? into : id);
  // The article has a name of the joined one if it has any name of either.
  const { outside: isOutside, ...inside } = kept;
  const isStillOutside = isOutside === true && gone.outside === true;
  const joined = addNames(isStillOutside ? kept : inside, namesOfEntity(gone));
  const about = joined.about ?? gone.about;
  const merged = about === undefined ? joined : { ...joined, about };
  const remaining = entities
    .filter(({ id }) => id !== from)
    .map((entity) => (entity.id === into ? merged : entity));
  return {
    ...draft,
    sheet: mapEntityIds({ ...draft.sheet, entities: remaining }, rename),
    speakers: Object.fromEntries(
      Object.entries(draft.speakers ?? {}).map(([key, id]) => [key, rename(id)] as const),
    ),
  };
}

/** Joins a name of the article with an entity, whose other names it becomes. */
export function joinName(draft: Draft, group: NameGroup, into: string): Draft {
  const decision = decisionOf(draft, group);
  if (decision.is === 'known') return joinEntities(draft, decision.entity.id, into);
  const entity = draft.sheet.entities.find(({ id }) => id === into);
  return entity === undefined
    ? draft
    : replaceEntity(
        { ...draft, rejected: unreject(draft.rejected, group) },
        addNames(entity, group.names),
      );
}
