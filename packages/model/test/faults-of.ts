import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { smallSheet } from './sheets/small-sheet.ts';

/** Keys from the root of a sheet. */
export type Path = readonly PropertyKey[];

function locate(list: 'facts' | 'entities', id: string): Path {
  const at = smallSheet[list].findIndex((each) => each.id === id);
  if (at < 0) throw new RangeError(`Cannot find "${id}": the small sheet does not hold it`);
  return [list, at];
}

/** The path of a fact of the small sheet, or of a slot within. */
export const fact = (id: string, ...rest: Path): Path => [...locate('facts', id), ...rest];

/** The path of an entity of the small sheet, or of a slot within. */
export const entity = (id: string, ...rest: Path): Path => [...locate('entities', id), ...rest];

/** Copies a value with a replacement at a path. A key such as `__proto__` becomes an own property of the copy. */
export function put(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const parts = new Map<PropertyKey, unknown>(Object.entries(value ?? {}));
  parts.set(String(key), put(parts.get(String(key)), rest, replacement));
  const copy = Object.fromEntries(parts);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

/** Lists the paths of all faults of a sheet. */
export function pathsOfFaults(sheet: unknown): Path[] {
  return (FactSheet.safeParse(sheet).error?.issues ?? []).map(({ path }) => path);
}

/** Lists the paths of all faults of the small sheet with another value at a path. */
export const faultsOf = (path: Path, value: unknown): Path[] =>
  pathsOfFaults(put(smallSheet, path, value));
