import type { FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';

function checkRoster(delegation: FactOf<'delegation'>, path: SheetFault['path']): SheetFault[] {
  const { leader, members, size, complete } = delegation;
  const faults: SheetFault[] = [];
  const at = members.indexOf(leader);
  if (at >= 0) {
    faults.push({
      path: [...path, 'members', at],
      message: `"${leader}" is the leader; remove this id from the members`,
    });
  }
  const named = new Set([leader, ...members]).size;
  const isClosed = complete.some(({ slot }) => slot === 'members');
  if (size !== undefined && named > size) {
    faults.push({
      path: [...path, 'members'],
      message: `The sheet names ${named} people, the leader included, but the size is ${size}; correct one`,
    });
  }
  if (size !== undefined && isClosed && named < size) {
    faults.push({
      path: [...path, 'members'],
      message: `The list is marked complete with ${named} people, the leader included, but the size is ${size}; correct one`,
    });
  }
  return faults;
}

/** Refuses lists of members that contradict the size of the delegation, and leaders who are also listed as members. */
export function checkRosters(sheet: SheetShape): SheetFault[] {
  return sheet.facts.flatMap((fact, index) =>
    fact.kind === 'delegation' ? checkRoster(fact, ['facts', index]) : [],
  );
}
