import { toPublicSheet } from '../../derive/to-public-sheet.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { formatClaimant } from '../../sheet/format-claimant.ts';
import type { PublicFact } from '../../sheet/public-sheet.ts';
import { entitiesOf } from '../../sheet/value.ts';
import { formatPlaces } from '../../english/format-places.ts';
import { formatSource } from '../article-source.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { questionsLoss } from './questions-loss.ts';

type PublicPlace = Extract<ReturnType<typeof toPublicSheet>['entities'][number], { type: 'place' }>;

/** The ids of all that a fact names. */
function namedBy(fact: Fact): string[] {
  switch (fact.kind) {
    case 'clause':
      return valuesOf(fact).flatMap(({ value }) => entitiesOf(value));
    case 'delegation':
      return fact.destinations;
    default:
      return [];
  }
}

/** What the sheet says about a place: one entry for each fact that names it. */
function describeFacts(sheet: FactSheet, statements: ReadonlyMap<string, PublicFact>, id: string) {
  return sheet.facts
    .filter((fact) => namedBy(fact).includes(id))
    .map((fact) => ({
      statement: statements.get(fact.id)?.statement ?? '',
      modality: fact.modality,
      claimant: formatClaimant(sheet, fact),
      evidence: formatPlaces(fact.evidence),
    }));
}

function listPlaces({ sheet }: ExportDocument) {
  const { entities, facts } = toPublicSheet(sheet);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const destinations = new Set(
    sheet.facts.flatMap((fact) => (fact.kind === 'delegation' ? fact.destinations : [])),
  );
  return entities
    .filter((entity): entity is PublicPlace => entity.type === 'place')
    .map((place) => ({
      place,
      role: destinations.has(place.id) ? 'destination' : 'place',
      facts: describeFacts(sheet, byId, place.id),
    }))
    .filter(({ facts: about }) => about.length > 0);
}

type Named = ReturnType<typeof listPlaces>[number];

function toFeature({ place, role, facts }: Named) {
  const { coordinates } = place;
  if (coordinates === undefined) return [];
  const { longitude, latitude } = coordinates;
  const feature = {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name: place.label, role, facts },
  };
  return [feature];
}

const withoutCoordinates = ({ place }: Named): Loss => ({
  part: `the place “${place.label}”`,
  reason: 'the sheet has no coordinates of it',
});

/** The places that facts name, as points with what the article says of them. */
export const places: ExportFormat = {
  name: 'places',
  label: 'Places of the article, as GeoJSON (maps)',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  write: async (document) => {
    const named = listPlaces(document);
    const features = named.flatMap(toFeature);
    const collection = {
      type: 'FeatureCollection',
      name: document.title,
      source: formatSource(document.sheet),
      features,
    };
    const missing = named.filter(({ place }) => place.coordinates === undefined);
    return {
      body: `${JSON.stringify(collection, undefined, 2)}\n`,
      contents: countOf(features.length, 'place'),
      losses: [questionsLoss, ...missing.map(withoutCoordinates)],
    };
  },
};
