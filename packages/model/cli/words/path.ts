import * as z from 'zod/mini';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';

/** Writes keys from the root of a sheet as an editor looks for them: "facts[3].foils[1]". */
export function writePath(path: readonly PropertyKey[]): string {
  return z.core.toDotPath(path) || 'sheet';
}

/** Writes a path, and the id of the fact or the entity that it leads to: "facts[3].foils[1], fact attack". */
export function tellPath(sheet: FactSheet, path: readonly PropertyKey[]): string {
  const [part, at] = path;
  const [word, id] =
    part === 'facts'
      ? ['fact', sheet.facts[Number(at)]?.id]
      : ['entity', part === 'entities' ? sheet.entities[Number(at)]?.id : undefined];
  return id === undefined ? writePath(path) : `${writePath(path)}, ${word} ${id}`;
}
