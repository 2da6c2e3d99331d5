import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

/** Refuses an objective that is nobody's, and one that is both of delegations and of an undertaking. */
export function checkObjectives(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) => {
    if (fact.kind !== 'objective') return [];
    const isOfDelegations = fact.delegations.length > 0;
    if (isOfDelegations !== (fact.undertaking !== undefined)) return [];
    return [
      {
        path: ['facts', index, isOfDelegations ? 'undertaking' : 'delegations'],
        message: 'Name the delegations that have this aim, or else the undertaking',
      },
    ];
  });
}
