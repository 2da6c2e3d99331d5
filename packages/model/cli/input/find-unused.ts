import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import type { SheetFault } from '../../src/sheet/rules/sheet-fault.ts';
import { listNamed } from '../../src/sheet/rules/references.ts';
import { listUses } from '../../src/sheet/rules/uses.ts';

/**
 * Finds entities that nothing uses, and outside facts that nothing rests on. No rule of the sheet, since a correction may
 * leave some behind. A place that holds another one is used.
 */
export function findUnused(sheet: FactSheet): SheetFault[] {
  const used = new Set([
    ...sheet.facts.flatMap(listNamed),
    ...listUses(sheet).map(({ id }) => id),
    ...sheet.entities.flatMap((entity) => ('partOf' in entity ? (entity.partOf ?? []) : [])),
  ]);
  const find = (list: 'entities' | 'outside', noun: string): SheetFault[] =>
    sheet[list].flatMap(({ id }, at) => {
      const message = `Nothing uses this ${noun}; use it in a fact, a wrong answer or a source, or remove it`;
      return used.has(id) ? [] : [{ path: [list, at], message }];
    });
  return [...find('entities', 'entity'), ...find('outside', 'outside fact')];
}
