import { nameOfDelegation } from '../../english/lexicon.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { nameEntity } from '../candidate.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nameOf } from '../../english/words.ts';
import { describeRoute, tense } from '../phrases.ts';

type Delegation = FactOf<'delegation'>;

/** The slots of a delegation that hold a list which items ask for. */
export type ListSlot = 'members' | 'destinations';

/** Feedback that names the leader of a delegation. */
export const formatLeader = (index: IndexedSheet, delegation: Delegation): string =>
  `${nameOf(index.entity(delegation.leader))} ${tense(delegation, 'leads', 'led')} ${describeRoute(index, delegation)}.`;

/** Feedback on a member who was chosen as the leader. */
export const formatNotLeader = (
  index: IndexedSheet,
  delegation: Delegation,
  member: string,
): string =>
  `${nameOf(index.entity(member))} ${tense(delegation, 'is', 'was')} a member of the delegation, not its leader.`;

/** Feedback on a person or place on a list of a delegation; the leader counts as listed. */
export function formatListed(
  index: IndexedSheet,
  delegation: Delegation,
  slot: ListSlot,
  id: string,
): string {
  if (id === delegation.leader) return formatLeader(index, delegation);
  const name = nameEntity(index, id).label;
  const described = nameOfDelegation(index, delegation);
  if (slot === 'members') {
    return `${name} ${tense(delegation, 'is', 'was')} a member of ${described}.`;
  }
  return `${name} is where ${described} ${tense(delegation, 'is due to go', 'went')}.`;
}
