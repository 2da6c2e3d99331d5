import type { Fact } from '../fact.ts';
import type { Arrangement } from '../question.ts';
import type { SheetShape } from '../sheet-shape.ts';
import { timeOfFact } from '../time-of-fact.ts';
import type { SheetFault } from './sheet-fault.ts';
import { checkFoil, checkSlot } from './questions.ts';

const hasTime = (fact: Fact): boolean => timeOfFact(fact) !== undefined;

/** Finds facts of a line that have no time, or no name to stand in "Before …". */
function checkLine(
  { asked, events }: Extract<Arrangement, { as: 'line' }>,
  facts: ReadonlyMap<string, Fact>,
  path: SheetFault['path'],
): SheetFault[] {
  const lacksTime = (id: string, at: SheetFault['path']): SheetFault[] => {
    const found = facts.get(id);
    return found === undefined || hasTime(found)
      ? []
      : [
          {
            path: at,
            message: `"${id}" has no time, so it has no place on a line; ask another fact`,
          },
        ];
  };
  return [
    ...lacksTime(asked, [...path, 'asked']),
    ...events.flatMap((event, at) => {
      const found = facts.get(event.fact);
      const own = [...path, 'events', at];
      const isNamed = event.name !== undefined || (found?.kind === 'clause' && found.name);
      return [
        ...lacksTime(event.fact, [...own, 'fact']),
        ...(found === undefined || isNamed
          ? []
          : [
              {
                path: [...own, 'name'],
                message: `Write what "${event.fact}" is called after "Before"`,
              },
            ]),
      ];
    }),
  ];
}

/** Refuses rows whose facts lack the slots that they show, and wrong answers without a reason. */
export function checkArrangements(sheet: SheetShape): SheetFault[] {
  const facts = new Map(sheet.facts.map((fact) => [fact.id, fact]));
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  return sheet.arrangements.flatMap((arrangement, at) => {
    const path = ['arrangements', at];
    if (arrangement.as === 'order') return [];
    if (arrangement.as === 'line') return checkLine(arrangement, facts, path);
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
