import type { PublicFact } from '@dateline/model/public';
import { formatSheetTime } from '$lib/format/format-sheet-time.ts';
import { toPerson, type PersonView } from './people.ts';
import { factsOf, type FactOf, type NameOf } from '../sheet-view.ts';

/** One delegation as the briefing shows it, with names instead of ids. */
export interface DelegationView {
  readonly fact: FactOf<'delegation'>;
  readonly sender: string;
  readonly orderedBy: string | undefined;
  readonly leader: PersonView;
  readonly members: readonly PersonView[];
  /** How many members the article counts but does not name. Undefined if it gives no size. */
  readonly unnamed: number | undefined;
  readonly destinations: readonly string[];
  readonly departure: string | undefined;
}

/** Builds a view of each delegation with its people and their posts. */
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

/** The most members of a delegation that is shown beside another one. */
const mostMembersInColumn = 4;

/** Whether all delegations are short enough to stand side by side. */
export function fitColumns(delegations: readonly DelegationView[]): boolean {
  return delegations.every(({ members }) => members.length <= mostMembersInColumn);
}
