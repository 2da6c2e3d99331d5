import canonicalize from 'canonicalize';
import type { FactSheet } from '../fact-sheet.ts';
import { digestOf } from './digest.ts';

/**
 * Writes a value as canonical JSON (RFC 8785): equal values are equal bytes. Throws for undefined, numbers that
 * are not finite and text with a lone surrogate, which have no canonical form.
 */
export function toCanonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Cannot write canonical JSON: the value has none');
  return json;
}

/** Names a revision of a sheet by its content: SHA-256 in hex over its canonical JSON. */
export async function revisionOf(sheet: FactSheet): Promise<string> {
  return digestOf(toCanonicalJson(sheet));
}
