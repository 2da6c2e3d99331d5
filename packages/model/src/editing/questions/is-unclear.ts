import { asksTheSame } from '../../derive/distractors/rivals.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';

/** True if another fact answers the question as well: it says the same in part, what else the speaker said, or who else held the post. */
export function isUnclear(index: IndexedSheet, fact: Fact, slot: string): boolean {
  switch (fact.kind) {
    case 'clause':
      return index.rivals(fact, slot).some((other) => asksTheSame(fact, other, slot));
    case 'claim':
      return (
        slot === 'content' &&
        index
          .factsOf('claim')
          .some(
            (other) =>
              other !== fact && other.claimant === fact.claimant && other.about === fact.about,
          )
      );
    case 'office':
      return (
        slot === 'person' &&
        index
          .factsOf('office')
          .some(
            (other) =>
              other !== fact &&
              other.status === fact.status &&
              other.title === fact.title &&
              other.organisation === fact.organisation,
          )
      );
    case 'delegation':
      return false;
  }
}
