import { FactSheet } from '@dateline/model';
import { readBundled } from '../e2e/support/store-draft.ts';

/** Repeats a value for a copy of its sheet: every id of a fact that it names gets a number. */
function renumber(value: unknown, ids: ReadonlySet<string>, copy: number): unknown {
  if (typeof value === 'string') return ids.has(value) ? `${value}-${copy}` : value;
  if (Array.isArray(value)) return value.map((each) => renumber(each, ids, copy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, renumber(each, ids, copy)]),
  );
}

/** A draft with so many facts, all of which have questions: a bundled one and copies of its facts. */
export async function repeatFacts(
  id: string,
  wanted: number,
): Promise<Awaited<ReturnType<typeof readBundled>>> {
  const { sheet, text } = await readBundled(id);
  const ids = new Set(sheet.facts.map((fact) => fact.id));
  const copies = Array.from({ length: Math.ceil(wanted / sheet.facts.length) }, (_, copy) =>
    copy === 0 ? sheet.facts : sheet.facts.map((fact) => renumber(fact, ids, copy + 1)),
  );
  const facts = copies.flat().slice(0, wanted);
  return { sheet: FactSheet.parse({ ...sheet, facts, arrangements: [], signatures: [] }), text };
}
