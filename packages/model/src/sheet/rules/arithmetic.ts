import type { Fact, FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

type Path = Fault['path'];

function checkRoster(delegation: FactOf<'delegation'>, path: Path): Fault[] {
  const { leader, members, size, complete } = delegation;
  const faults: Fault[] = [];
  const at = members.indexOf(leader);
  if (at >= 0) {
    faults.push({
      path: [...path, 'members', at],
      message: `"${leader}" leads the delegation; name the leader once, as leader`,
    });
  }
  const named = new Set([leader, ...members]).size;
  const isClosed = complete.some(({ slot }) => slot === 'members');
  if (size !== undefined && named > size) {
    faults.push({
      path: [...path, 'members'],
      message: `The sheet names ${named} people with the leader, and the delegation has ${size}`,
    });
  }
  if (size !== undefined && isClosed && named < size) {
    faults.push({
      path: [...path, 'members'],
      message: `The list is marked complete with ${named} people, and the delegation has ${size}`,
    });
  }
  return faults;
}

function checkClaim(claim: FactOf<'claim'>, path: Path): Fault[] {
  if (claim.voice.type !== 'attributed') {
    return [{ path: [...path, 'voice'], message: 'A claim is told in the voice of its claimant' }];
  }
  return claim.voice.claimant === claim.claimant
    ? []
    : [
        {
          path: [...path, 'voice', 'claimant'],
          message: `The claimant is "${claim.claimant}", and the voice is of "${claim.voice.claimant}"`,
        },
      ];
}

/** The slots of each kind of fact that a list can close. */
const closable: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['actors'],
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

/** Refuses rosters that contradict their size, relations to oneself, and claims without their voice. */
export function checkArithmetic(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) => {
    const path = ['facts', index];
    const faults = checkClosures(fact, path);
    if (fact.kind === 'delegation') faults.push(...checkRoster(fact, path));
    if (fact.kind === 'claim') faults.push(...checkClaim(fact, path));
    if (fact.kind === 'relation' && fact.from === fact.to) {
      faults.push({ path: [...path, 'to'], message: 'An event cannot answer itself' });
    }
    return faults;
  });
}
