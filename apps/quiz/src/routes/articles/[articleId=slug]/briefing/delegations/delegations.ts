import type { PublicFact } from '@dateline/model/public';
import { formatSheetTime } from '../format-sheet-time.ts';
import { toPerson, type PersonView } from './people.ts';
import { factsOf, type FactOf, type NameOf } from '../sheet-view.ts';

/** One delegation as the briefing shows it, its ids turned into names. */
export interface DelegationView {
  readonly fact: FactOf<'delegation'>;
  readonly sender: string;
  readonly orderedBy: string | undefined;
  readonly leader: PersonView;
  readonly members: readonly PersonView[];
  /** How many members the article counts but does not name; undefined where it gives no size. */
  readonly unnamed: number | undefined;
  readonly destinations: readonly string[];
  readonly departure: string | undefined;
}

/** Each delegation with its people and their posts. */
export function toDelegations(facts: readonly PublicFact[], nameOf: NameOf): DelegationView[] {
  return factsOf(facts, 'delegation').map((fact) => ({
    fact,
    sender: nameOf(fact.sender),
    orderedBy: fact.orderedBy && nameOf(fact.orderedBy),
    leader: toPerson(fact.leader, facts, nameOf),
    members: fact.members.map((id) => toPerson(id, facts, nameOf)),
    unnamed: fact.size && fact.size - 1 - fact.members.length,
    destinations: fact.destinations.map(nameOf),
    departure: fact.departure && formatSheetTime(fact.departure),
  }));
}

/** Up to how many members a delegation stands beside another; longer ones take the width of the page. */
const fewMembers = 4;

/** True where all delegations are short: they stand side by side, or else one below the other, always alike. */
export function areShort(delegations: readonly DelegationView[]): boolean {
  return delegations.every(({ members }) => members.length <= fewMembers);
}
