import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bundledCases, textOf } from '../../../test/export-documents.ts';
import type { ExportDocument } from '../export-document.ts';
import { places } from './places.ts';

const Feature = z.object({
  id: z.string(),
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  properties: z.object({
    name: z.string(),
    role: z.string(),
    facts: z.array(z.object({ statement: z.string(), evidence: z.string() })),
  }),
});

const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) });

async function readBack(document: ExportDocument) {
  const { body, losses } = await places.write(document);
  const { features } = Collection.parse(check(textOf(body)));
  return { features, losses };
}

describe.each(bundledCases)('the places of %s', (_id, document) => {
  const { entities, facts } = document.sheet;

  it('stand where the sheet has them, with what the article says of them', async () => {
    const { features } = await readBack(document);
    const points = features.map(({ id, geometry }) => ({ id, at: geometry.coordinates }));
    const known = entities.flatMap((entity) =>
      entity.type === 'place' && entity.coordinates !== undefined
        ? [{ id: entity.id, at: [entity.coordinates.longitude, entity.coordinates.latitude] }]
        : [],
    );
    expect(known).toEqual(expect.arrayContaining(points));
    expect(features.filter(({ properties }) => properties.facts.length === 0)).toEqual([]);
    const texts = features.flatMap(({ properties }) => properties.facts);
    expect(texts.filter(({ statement, evidence }) => statement === '' || evidence === '')).toEqual(
      [],
    );
  });

  it('hold every destination, or say which one they have no point for', async () => {
    const { features, losses } = await readBack(document);
    const ids = facts.flatMap((fact) => (fact.kind === 'delegation' ? fact.destinations : []));
    const shown = features
      .filter(({ properties }) => properties.role === 'destination')
      .map(({ properties }) => properties.name);
    const lost = losses.map(({ part }) => part);
    const missing = entities
      .filter(({ id, type }) => type === 'place' && ids.includes(id))
      .filter(({ label }) => !shown.includes(label) && !lost.includes(`the place “${label}”`));
    expect(missing).toEqual([]);
  });

  it('leave out what only wrong answers name', async () => {
    const { features } = await readBack(document);
    const outside = entities.filter((entity) => entity.outside === true).map(({ id }) => id);
    expect(features.filter(({ id }) => outside.includes(id))).toEqual([]);
  });
});

it('an article with delegations has their destinations', async () => {
  const written = await Promise.all(bundledCases.map(([, document]) => readBack(document)));
  const names = written.flatMap(({ features }) =>
    features.flatMap(({ properties }) =>
      properties.role === 'destination' ? [properties.name] : [],
    ),
  );
  expect(names).toEqual(expect.arrayContaining(['Brussels', 'London', 'Moscow', 'New York']));
});
