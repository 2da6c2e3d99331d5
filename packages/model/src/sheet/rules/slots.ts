import type { Fact } from '../fact.ts';
import { valuesOf } from '../facts/clause.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';
import { suggest } from './suggest.ts';

type Path = SheetFault['path'];

/** The list slots of a fact that can be marked complete. */
function listClosable(fact: Fact): readonly string[] {
  if (fact.kind === 'clause') return valuesOf(fact).map(({ slot }) => slot);
  return fact.kind === 'delegation' ? ['members', 'destinations'] : [];
}

/** The slots of a fact that items take foils from. */
function listFoilable(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'clause':
      return valuesOf(fact).map(({ slot }) => slot);
    case 'delegation':
      return ['leader', 'orderedBy', 'members', 'destinations'];
    case 'office':
      return ['person', 'title'];
    case 'claim':
      return [];
  }
}

function checkClosures(fact: Fact, path: Path): SheetFault[] {
  const allowed = listClosable(fact);
  return fact.complete.flatMap(({ slot }, at) =>
    allowed.includes(slot)
      ? []
      : [
          {
            path: [...path, 'complete', at, 'slot'],
            message: `A fact of kind ${fact.kind} can mark ${allowed.join(', ') || 'no slot'} as complete, not "${slot}"`,
          },
        ],
  );
}

function checkFoils(fact: Fact, path: Path): SheetFault[] {
  const allowed = listFoilable(fact);
  return fact.foils.flatMap(({ slot }, at) =>
    allowed.includes(slot)
      ? []
      : [
          {
            path: [...path, 'foils', at, 'slot'],
            message: `A fact of kind ${fact.kind} takes foils for ${allowed.join(', ') || 'no slot'}, not for "${slot}"`,
          },
        ],
  );
}

/** Finds a slot in `elsewhere` that the clause does not have. */
function checkElsewhere(fact: Fact, path: Path): SheetFault[] {
  if (fact.kind !== 'clause') return [];
  const own = valuesOf(fact).map(({ slot }) => slot);
  const slots = ['statement', 'name', 'line', 'verb', 'time', 'actors', 'voice', ...own];
  return fact.elsewhere.flatMap(({ slot }, at) => {
    const message = `The fact has no slot "${slot}"; ${suggest(slot, slots, `it has ${slots.join(', ')}`)}`;
    return slots.includes(slot) ? [] : [{ path: [...path, 'elsewhere', at, 'slot'], message }];
  });
}

/** Refuses closures of slots that are not lists, foils for slots that no item asks for, and unknown slots in `elsewhere`. */
export function checkSlots(sheet: SheetShape): SheetFault[] {
  return sheet.facts.flatMap((fact, index) => [
    ...checkClosures(fact, ['facts', index]),
    ...checkFoils(fact, ['facts', index]),
    ...checkElsewhere(fact, ['facts', index]),
  ]);
}
