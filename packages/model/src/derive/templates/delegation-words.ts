import type { FactOf } from '../../sheet/fact.ts';
import { nameEntity } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { describeDelegation, nameOf } from '../phrases.ts';

type Delegation = FactOf<'delegation'>;

/** The lists of a delegation that can be closed and asked for. */
export type ListSlot = 'members' | 'destinations';

/** Chooses words by whether the mission is planned or has taken place. */
export const tense = ({ modality }: Delegation, planned: string, occurred: string): string =>
  modality === 'planned' ? planned : occurred;

/** Says in a sentence who leads a delegation. */
export const tellLeader = (index: IndexedSheet, delegation: Delegation): string =>
  `${nameOf(index.entity(delegation.leader))} ${tense(delegation, 'leads', 'led')} ${describeDelegation(index, delegation, 'destinations')}.`;

/** Says in a sentence that someone or some place is on a list of a delegation. */
export function tellListed(
  index: IndexedSheet,
  delegation: Delegation,
  slot: ListSlot,
  id: string,
): string {
  if (id === delegation.leader) return tellLeader(index, delegation);
  const name = nameEntity(index, id).label;
  const described = describeDelegation(index, delegation, 'name');
  if (slot === 'members') {
    return `${name} ${tense(delegation, 'is', 'was')} a member of ${described}.`;
  }
  return `${name} is where ${described} ${tense(delegation, 'is due to go', 'went')}.`;
}
