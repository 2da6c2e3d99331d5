import { spanOf, type PublicFact } from '@dateline/model/public';
import { markInferred } from './mark-inferred.ts';
import { factsOf, type NameOf } from './sheet-view.ts';

/**
 * Where and when the news is: who sends the first delegation and when it leaves, else place and time
 * of the latest event that has both; undefined where the sheet has neither.
 */
export function datelineOf(facts: readonly PublicFact[], nameOf: NameOf): string | undefined {
  const sent = factsOf(facts, 'delegation').flatMap(({ sender, departure }) =>
    departure ? [{ where: sender, time: departure }] : [],
  );
  const happened = factsOf(facts, 'event').flatMap(({ place, time }) =>
    place && time ? [{ where: place, time }] : [],
  );
  const latest =
    sent[0] ?? happened.toSorted((a, b) => spanOf(b.time).last - spanOf(a.time).last)[0];
  return latest && `${nameOf(latest.where)} — ${markInferred(latest.time)}`;
}
