import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Entity } from '../../src/sheet/entity.ts';
import { labelOf } from './text.ts';

/** The ids of a sheet's entities, by type. */
export interface Cast {
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** The first two are the parties that make claims about each other. */
  readonly organisations: readonly [string, string, ...string[]];
  readonly agreements: readonly string[];
  readonly groups: readonly string[];
}

const ids = (type: string, min: number, max: number): fc.Arbitrary<string[]> =>
  fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, at) => `${type}-${at + 1}`));

/** Casts large enough for every kind of fact. */
export const casts: fc.Arbitrary<Cast> = fc.record({
  people: ids('person', 4, 14),
  places: ids('place', 3, 9),
  organisations: ids('organisation', 0, 3).map((more) => ['north', 'south', ...more] as const),
  agreements: ids('agreement', 1, 3),
  groups: ids('group', 1, 5),
});

/** Whole degrees, because most random fractions lie so near 0 that no map could tell two places apart. */
export const coordinates = fc.record({
  latitude: fc.integer({ min: -90, max: 90 }),
  longitude: fc.integer({ min: -180, max: 180 }),
});

/** A place, possibly part of an earlier one, so that no place contains itself. */
function placeOf(id: string, outer: readonly string[]): fc.Arbitrary<z.input<typeof Entity>> {
  const type = fc.constant('place');
  const place = { type, id: fc.constant(id), label: labelOf(id), coordinates };
  const requiredKeys = ['type', 'id', 'label'] as const;
  return outer.length === 0
    ? fc.record(place, { requiredKeys: [...requiredKeys] })
    : fc.record(
        { ...place, partOf: fc.constantFrom(...outer) },
        { requiredKeys: [...requiredKeys] },
      );
}

/** The entities of a cast, each with a unique label. */
export function entitiesOf(cast: Cast): fc.Arbitrary<z.input<typeof Entity>[]> {
  const plain = (type: 'person' | 'agreement' | 'group') => (id: string) =>
    fc.record({ type: fc.constant(type), id: fc.constant(id), label: labelOf(id) });
  const organisation = (id: string) =>
    fc.record({
      type: fc.constant('organisation'),
      id: fc.constant(id),
      label: labelOf(id),
      aliases: fc.constant<string[]>([id]),
      form: fc.constantFrom('state', 'party', 'body'),
    });
  return fc.tuple(
    ...cast.people.map(plain('person')),
    ...cast.agreements.map(plain('agreement')),
    ...cast.groups.map(plain('group')),
    ...cast.organisations.map(organisation),
    ...cast.places.map((id, at) => placeOf(id, cast.places.slice(0, at))),
  );
}
