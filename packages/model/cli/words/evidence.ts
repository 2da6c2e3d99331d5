import type { Evidence } from '../../src/sheet/evidence.ts';

/** Writes where the article says something, and its words where the sheet may hold them: "6:65-89 “…”". */
export function tellEvidence({ paragraph, start, end, quote }: Evidence): string {
  const place = `${paragraph}:${start}-${end}`;
  return quote === undefined ? place : `${place} “${quote}”`;
}
