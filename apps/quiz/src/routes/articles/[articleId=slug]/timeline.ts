import { spanOf, type PublicFact } from '@dateline/model/public';
import { markInferred } from './mark-inferred.ts';
import { factsOf, type FactOf, type NameOf } from './sheet-view.ts';

/** One line of the timeline, set as a newspaper sets a dateline: place, time, what happened. */
export interface Moment {
  readonly fact: FactOf<'event'>;
  readonly place: string | undefined;
  readonly when: string | undefined;
  readonly planned: boolean;
}

const startOf = ({ time }: FactOf<'event'>): number =>
  time ? spanOf(time).first : Number.POSITIVE_INFINITY;
const endOf = ({ time }: FactOf<'event'>): number => (time ? spanOf(time).last : 0);

/** The events in the order in which they happen; what starts together by its end, undated ones last. */
export function toTimeline(facts: readonly PublicFact[], nameOf: NameOf): Moment[] {
  return factsOf(facts, 'event')
    .toSorted((a, b) => Math.sign(startOf(a) - startOf(b)) || endOf(a) - endOf(b))
    .map((fact) => ({
      fact,
      place: fact.place && nameOf(fact.place),
      when: fact.time && markInferred(fact.time),
      planned: fact.modality === 'planned',
    }));
}
