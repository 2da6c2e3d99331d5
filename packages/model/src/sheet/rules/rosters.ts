import type { FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

function checkRoster(delegation: FactOf<'delegation'>, path: Fault['path']): Fault[] {
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

/** Refuses rosters that contradict their size, and leaders who are named as members too. */
export function checkRosters(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) =>
    fact.kind === 'delegation' ? checkRoster(fact, ['facts', index]) : [],
  );
}
