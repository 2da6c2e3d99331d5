import type { SheetShape } from '../sheet-shape.ts';
import { allowedSpan, isWithin, spanOf } from '../time.ts';
import { timeOfFact } from '../time-of-fact.ts';
import type { SheetFault } from './sheet-fault.ts';

/** Refuses bounds of a fact without a time, and a time that lies outside its bounds. */
export const checkTimeBounds = ({ facts }: SheetShape): SheetFault[] =>
  facts.flatMap((fact, index): SheetFault[] => {
    const { timeBounds } = fact;
    if (timeBounds === undefined) return [];
    const path = ['facts', index, 'timeBounds'];
    const time = timeOfFact(fact);
    if (time === undefined) {
      return [
        {
          path,
          message: 'The fact has no time that bounds could hold: give it one, or remove them',
        },
      ];
    }
    return isWithin(spanOf(time), allowedSpan(timeBounds))
      ? []
      : [{ path, message: 'The time of the fact lies outside its bounds: correct one of the two' }];
  });
