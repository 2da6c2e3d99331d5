import type { Fact } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

type Path = Fault['path'];

/** The slots of each kind of fact that a list can close. */
const closable: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['actors', 'primaryObjectives'],
  delegation: ['members', 'destinations', 'primaryObjectives'],
  office: [],
  objective: [],
  engagement: ['counterparts'],
  claim: [],
  figure: [],
  relation: [],
};

function checkClosures(fact: Fact, path: Path): Fault[] {
  const allowed = closable[fact.kind];
  return fact.complete.flatMap(({ slot }, at) =>
    allowed.includes(slot)
      ? []
      : [
          {
            path: [...path, 'complete', at, 'slot'],
            message: `A fact of kind ${fact.kind} can close ${allowed.join(', ') || 'no slot'}, not "${slot}"`,
          },
        ],
  );
}

/** The slots of each kind of fact that an item can offer foils for. */
const foilable: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['place'],
  delegation: ['leader', 'orderedBy', 'members', 'destinations'],
  office: ['person', 'title'],
  objective: ['aim', 'agreement'],
  engagement: ['counterparts'],
  claim: [],
  figure: [],
  relation: ['from', 'to'],
};

function checkFoils(fact: Fact, path: Path): Fault[] {
  const allowed = foilable[fact.kind];
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

/** Refuses to close a slot that is no list, and foils for a slot that no item asks for. */
export function checkSlots(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) => [
    ...checkClosures(fact, ['facts', index]),
    ...checkFoils(fact, ['facts', index]),
  ]);
}
