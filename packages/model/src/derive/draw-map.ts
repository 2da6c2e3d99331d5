import type { ChoiceItem } from '../item/item.ts';
import { areApartOnMap } from '../item/marks-apart.ts';
import type { Numbered } from './build/item-draft.ts';
import type { IndexedSheet } from './lookup/indexed-sheet.ts';

/** Where an entity lies on the map; undefined for anything that is no place, and for a place whose coordinates nobody gave. */
function findPlace(index: IndexedSheet, id: string | undefined) {
  const entity = id === undefined ? undefined : index.entity(id);
  return entity?.type === 'place' ? entity.coordinates : undefined;
}

/** The map of a single choice, if each of its options is a place that has coordinates, and their marks can be told apart. */
export function drawMap(
  index: IndexedSheet,
  numbered: readonly Numbered[],
): Pick<ChoiceItem, 'picture'> {
  const marks = numbered.flatMap(({ id, answer }) => {
    const place = findPlace(index, answer.entity);
    return place === undefined ? [] : [{ option: id, ...place }];
  });
  return marks.length === numbered.length && areApartOnMap(marks)
    ? { picture: { kind: 'map', marks } }
    : {};
}
