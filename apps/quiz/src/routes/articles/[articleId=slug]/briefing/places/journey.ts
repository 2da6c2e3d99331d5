import type { PublicFact, PublicFactSheet } from '@dateline/model/public';
import type { Route, Stop } from '$lib/pictures/map/map-view.ts';
import { factsOf, type FactOf } from '../sheet-view.ts';
import { toTimeline } from '../timeline/timeline.ts';

type Delegation = FactOf<'delegation'>;

/** A delegation with the stops of its journey that are on the map. */
export interface Mission {
  readonly fact: Delegation;
  readonly home: Stop | undefined;
  readonly destinations: readonly Stop[];
}

/** A place on the map where events happened, with their dates. */
export interface Scene {
  readonly stop: Stop;
  readonly times: readonly string[];
}

/** The places of a sheet that have coordinates, and the routes between them. */
export interface Journey {
  readonly stops: readonly Stop[];
  readonly routes: readonly Route[];
  readonly missions: readonly Mission[];
  readonly scenes: readonly Scene[];
}

/**
 * Builds the map of a sheet. Stops are numbered: first where delegations come from and go to, in their
 * order, then places of events, in order of time. A delegation comes from its sender’s seat, if the sheet
 * has its coordinates.
 */
export function toJourney(sheet: Pick<PublicFactSheet, 'facts' | 'entities'>): Journey {
  const delegations = factsOf(sheet.facts, 'delegation');
  const homes = homesIn(sheet);
  const scenes = toScenes(sheet.facts);
  const stops = numberPlaces(sheet, [
    ...delegations.map(({ sender }) => homes.get(sender)),
    ...delegations.flatMap(({ destinations }) => destinations),
    ...scenes.map(({ place }) => place),
  ]);
  const missions = delegations.map((fact) => ({
    fact,
    home: stops.get(homes.get(fact.sender) ?? ''),
    destinations: fact.destinations.flatMap((id) => stops.get(id) ?? []),
  }));
  const byPlace = Map.groupBy(scenes, ({ place }) => stops.get(place));
  return {
    stops: [...stops.values()].map((stop) => ({
      ...stop,
      isOrigin: missions.some(({ home }) => home === stop),
      isDestination: missions.some(({ destinations }) => destinations.includes(stop)),
    })),
    routes: missions.flatMap(({ fact, home, destinations }) =>
      home
        ? destinations.map(({ number }) => ({
            from: home.number,
            to: number,
            isPlanned: fact.modality === 'planned',
          }))
        : [],
    ),
    missions: missions.filter(({ destinations }) => destinations.length > 0),
    scenes: [...byPlace].flatMap(([stop, there]) =>
      stop ? [{ stop, times: [...new Set(there.flatMap(({ when }) => when ?? []))] }] : [],
    ),
  };
}

/** The places where something happened or is due to happen, dated ones first in order of time. */
function toScenes(facts: readonly PublicFact[]): { place: string; when: string | undefined }[] {
  const undated = factsOf(facts, 'clause').filter(({ time }) => time === undefined);
  const scenes = [
    ...toTimeline(facts),
    ...undated.map((fact) => ({ fact, places: fact.places, when: undefined })),
  ];
  return scenes
    .filter(({ fact }) => fact.modality === 'occurred' || fact.modality === 'planned')
    .flatMap(({ places, when }) => places.map((place) => ({ place, when })));
}

/** Maps the id of each organisation with coordinates to the place at its seat, or else to itself. */
function homesIn({ entities }: Pick<PublicFactSheet, 'entities'>): Map<string, string> {
  const places = new Map(
    entities.flatMap((entity) => (entity.type === 'place' ? [[pointOf(entity), entity.id]] : [])),
  );
  return new Map(
    entities.flatMap((entity) => {
      const point = entity.type === 'organisation' ? pointOf(entity) : undefined;
      return point === undefined ? [] : [[entity.id, places.get(point) ?? entity.id] as const];
    }),
  );
}

type Located = Extract<PublicFactSheet['entities'][number], { type: 'place' | 'organisation' }>;

const pointOf = ({ coordinates }: Located): string | undefined =>
  coordinates && `${coordinates.latitude} ${coordinates.longitude}`;

/** Numbers the entities that have coordinates, in the order of `ids`. */
function numberPlaces(
  { entities }: Pick<PublicFactSheet, 'entities'>,
  ids: readonly (string | undefined)[],
): Map<string, Stop> {
  const places = new Map(
    entities.flatMap((entity) =>
      (entity.type === 'place' || entity.type === 'organisation') && entity.coordinates
        ? [[entity.id, { label: entity.label, ...entity.coordinates }] as const]
        : [],
    ),
  );
  const known = [...new Set(ids)].filter((id) => id !== undefined && places.has(id));
  return new Map(
    known.flatMap((id = '', index) => {
      const place = places.get(id);
      const role = { isOrigin: false, isDestination: false };
      return place ? [[id, { ...place, ...role, number: index + 1 }] as const] : [];
    }),
  );
}
