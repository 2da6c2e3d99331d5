import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

/** Refuses an objective that names neither delegations nor an undertaking, or both. */
export function checkObjectives(sheet: SheetShape): Fault[] {
  return sheet.facts.flatMap((fact, index) => {
    if (fact.kind !== 'objective') return [];
    const isOfDelegations = fact.delegations.length > 0;
    if (isOfDelegations !== (fact.undertaking !== undefined)) return [];
    return [
      {
        path: ['facts', index, isOfDelegations ? 'undertaking' : 'delegations'],
        message: isOfDelegations
          ? 'An objective has either delegations or an undertaking; remove one of them'
          : 'Name the delegations that have this aim, or the undertaking',
      },
    ];
  });
}
