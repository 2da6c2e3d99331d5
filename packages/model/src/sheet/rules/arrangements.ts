import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';
import { checkFoil, checkSlot } from './questions.ts';

/** Refuses rows whose facts lack the slots that they show, and wrong answers without a reason. */
export function checkArrangements(sheet: SheetShape): Fault[] {
  const facts = new Map(sheet.facts.map((fact) => [fact.id, fact]));
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  return sheet.arrangements.flatMap((arrangement, at) => {
    const path = ['arrangements', at];
    if (arrangement.as === 'order') return [];
    if (arrangement.as !== 'match') {
      return arrangement.foils.flatMap((foil, index) =>
        checkFoil(foil, entities, [...path, 'foils', index]),
      );
    }
    return arrangement.rows.flatMap((row, index) => {
      const fact = facts.get(row.fact);
      if (fact === undefined) return [];
      const own = [...path, 'rows', index];
      return (['option', 'target'] as const).flatMap((side) =>
        checkSlot(fact, row[side], [...own, side]),
      );
    });
  });
}
