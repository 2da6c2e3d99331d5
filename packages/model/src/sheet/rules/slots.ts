import type { Fact } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';
import { suggest } from './suggest.ts';

type Path = Fault['path'];

/** The list slots of each kind of fact that can be marked complete. */
const closable: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['actors', 'primaryObjectives'],
  delegation: ['members', 'destinations', 'primaryObjectives'],
  office: [],
  objective: [],
  engagement: ['counterparts'],
  claim: [],
  figure: [],
  relation: [],
  clause: [],
};

function checkClosures(fact: Fact, path: Path): Fault[] {
  const allowed =
    fact.kind === 'clause'
      ? ['subject', ...fact.slots.map(({ slot }) => slot)]
      : closable[fact.kind];
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

/** The slots of each kind of fact that items take foils from. */
const foilable: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['place'],
  delegation: ['leader', 'orderedBy', 'members', 'destinations'],
  office: ['person', 'title'],
  objective: ['aim', 'agreement'],
  engagement: ['counterparts'],
  claim: [],
  figure: [],
  relation: ['from', 'to'],
  clause: [],
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

/** Finds a slot in `elsewhere` that the clause does not have. */
function checkElsewhere(fact: Fact, path: Path): Fault[] {
  if (fact.kind !== 'clause') return [];
  const slots = ['statement', 'subject', 'time', ...fact.slots.map(({ slot }) => slot)];
  return fact.elsewhere.flatMap(({ slot }, at) => {
    const message = `The fact has no slot "${slot}"; ${suggest(slot, slots, `it has ${slots.join(', ')}`)}`;
    return slots.includes(slot) ? [] : [{ path: [...path, 'elsewhere', at, 'slot'], message }];
  });
}

/** Refuses closures of slots that are not lists, foils for slots that no item asks for, and unknown slots in `elsewhere`. */
export function checkSlots(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) => [
    ...checkClosures(fact, ['facts', index]),
    ...checkFoils(fact, ['facts', index]),
    ...checkElsewhere(fact, ['facts', index]),
  ]);
}
