import { feature } from 'topojson-client';
import land from 'world-atlas/land-110m.json';
import { drawOnWorld, world } from '$lib/pictures/world.ts';
import type { RequestHandler } from './$types';

/** The land is drawn once, when the app is built: its outline is no part of the Worker. */
export const prerender = true;

/** The land of the world, which maps show by reference. Borders are not drawn: many are disputed. */
export const GET: RequestHandler = () => {
  const outline = drawOnWorld(feature(land, land.objects.land));
  const path = `<path id="land" vector-effect="non-scaling-stroke" d="${outline}"/>`;
  const viewBox = `0 0 ${world.width} ${world.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${path}</svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
