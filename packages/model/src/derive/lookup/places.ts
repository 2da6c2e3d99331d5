import type { SheetLookup } from './sheet-lookup.ts';

/** A place and the places that contain it, the smallest first. */
function upwards({ entity }: SheetLookup, id: string): string[] {
  const chain = [id];
  for (
    let at = entity(id);
    at.type === 'place' && at.partOf !== undefined;
    at = entity(at.partOf)
  ) {
    chain.push(at.partOf);
  }
  return chain;
}

/** How many places a place is nested in, itself included. Distractors have the depth of the key: a city for a city, not for an ocean. */
export const depthOf = (lookup: SheetLookup, id: string): number => upwards(lookup, id).length;

/** True if one place contains the other or both are the same, so that neither is wrong for the other. */
export function lieTogether(lookup: SheetLookup, a: string, b: string): boolean {
  return upwards(lookup, a).includes(b) || upwards(lookup, b).includes(a);
}
