import type { SheetLookup } from './sheet-lookup.ts';

/** A place and all that it lies in, the nearest first. */
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

/** How deep a place lies, from 1, within larger ones: a room of a city is no wrong answer for an ocean. */
export const depthOf = (lookup: SheetLookup, id: string): number => upwards(lookup, id).length;

/** True when one place lies in the other, or both are the same: then neither is wrong for the other. */
export function lieTogether(lookup: SheetLookup, a: string, b: string): boolean {
  return upwards(lookup, a).includes(b) || upwards(lookup, b).includes(a);
}
