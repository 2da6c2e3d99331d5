import { digestOf } from './digest.ts';
import type { FactSheet } from './fact-sheet.ts';

/** Writes a JSON value with its keys in code-unit order and without spaces, so that equal values are equal bytes. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
        )
      : part,
  );
}

/** Names a revision of a sheet by its content: SHA-256 in hex over the canonical JSON. */
export async function revisionOf(sheet: FactSheet): Promise<string> {
  return digestOf(toCanonicalJson(sheet));
}
