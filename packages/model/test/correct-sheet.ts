import { removeFact } from '../src/checks/bank/correction.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';

/** Copies a sheet with changed slots of facts and entities, by their ids. Throws if the result is no valid sheet. */
export function correctSheet(
  sheet: FactSheet,
  changes: Readonly<Record<string, object>>,
): FactSheet {
  const known = new Set([...sheet.facts, ...sheet.entities].map(({ id }) => id));
  for (const id of Object.keys(changes)) {
    if (!known.has(id)) throw new RangeError(`Cannot correct "${id}": the sheet does not hold it`);
  }
  const correct = <Part extends { id: string }>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, ...changes[part.id] }));
  return FactSheet.parse({
    ...sheet,
    facts: correct(sheet.facts),
    entities: correct(sheet.entities),
  });
}

/** Copies a sheet without some facts and without those that refer to them. */
export const withoutFacts = (sheet: FactSheet, ...ids: readonly string[]): FactSheet =>
  ids.reduce((rest, id) => removeFact(rest, id).sheet, sheet);
