import { toSlug } from '@dateline/model/editing';
import type { EntityJson, SheetJson } from '../draft/draft.ts';

/** The most characters of an id. */
const longestId = 80;

/** Turns a name into an id that no other one has: "Ada Lovelace" becomes "ada-lovelace", or "ada-lovelace-2". */
export function toId(name: string, taken: readonly string[]): string {
  const base = toSlug(name, longestId - 4, 'name');
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}

/** What a name is the name of. Organisations have four forms, which the model tells apart. */
export type EntitySort =
  | 'person'
  | 'place'
  | 'group'
  | 'agreement'
  | 'state'
  | 'party'
  | 'body'
  | 'team';

/** Creates the entity of a name, with its id. */
export function createEntity(sheet: SheetJson, label: string, sort: EntitySort): EntityJson {
  const id = toId(
    label,
    sheet.entities.map((entity) => entity.id),
  );
  switch (sort) {
    case 'person':
    case 'place':
    case 'group':
    case 'agreement':
      return { type: sort, id, label };
    case 'state':
    case 'party':
    case 'body':
    case 'team':
      return { type: 'organisation', form: sort, id, label };
  }
}

/** Adds an entity to a sheet. */
export const addEntity = (sheet: SheetJson, entity: EntityJson): SheetJson => ({
  ...sheet,
  entities: [...sheet.entities, entity],
});
