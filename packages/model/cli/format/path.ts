import * as z from 'zod/mini';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';

/** Formats keys from the root of a sheet: "facts[3].foils[1]"; the root itself as "sheet". */
export function formatPath(path: readonly PropertyKey[]): string {
  return z.core.toDotPath(path) || 'sheet';
}

/** Formats a path with the id of its fact or entity: "facts[3].foils[1], fact attack". */
export function formatPathWithId(sheet: FactSheet, path: readonly PropertyKey[]): string {
  const [part, at] = path;
  const [word, id] =
    part === 'facts'
      ? ['fact', sheet.facts[Number(at)]?.id]
      : ['entity', part === 'entities' ? sheet.entities[Number(at)]?.id : undefined];
  return id === undefined ? formatPath(path) : `${formatPath(path)}, ${word} ${id}`;
}

/** A fault as zod or a rule of the sheet reports it. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Formats a fault with its path: "facts[3].evidence[0].end: Too big". */
export function formatFault({ path, message }: Fault): string {
  return `${formatPath(path)}: ${message}`;
}
