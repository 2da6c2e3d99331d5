import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land from 'world-atlas/land-110m.json';
import { world, worldScale } from '$lib/pictures/map/world.ts';
import type { RequestHandler } from './$types';

/** The land is drawn when the app is built, so its outline is not part of the Worker. */
export const prerender = true;

const projection = geoNaturalEarth1()
  .scale(worldScale)
  .translate([world.width / 2, world.height / 2]);

/** Sends the outline of all land, which maps refer to. It has no borders, because many are disputed. */
export const GET: RequestHandler = () => {
  const outline = geoPath(projection).digits(1)(feature(land, land.objects.land));
  const path = `<path id="land" vector-effect="non-scaling-stroke" d="${outline}"/>`;
  const viewBox = `0 0 ${world.width} ${world.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${path}</svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
