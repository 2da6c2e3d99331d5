import type { PublicFact } from '@dateline/model/public';
import { markInferred } from './mark-inferred.ts';
import { factsOf, type FactOf, type NameOf } from './sheet-view.ts';

/** A person with the posts that the article names, current ones first. */
export interface Delegate {
  readonly name: string;
  readonly posts: readonly { readonly title: string; readonly fact: FactOf<'office'> }[];
}

/** One delegation as the briefing shows it, its ids turned into names. */
export interface DelegationView {
  readonly fact: FactOf<'delegation'>;
  readonly sender: string;
  readonly orderedBy: string | undefined;
  readonly leader: Delegate;
  readonly members: readonly Delegate[];
  /** How many members the article counts but does not name; undefined where it gives no size. */
  readonly unnamed: number | undefined;
  readonly destinations: readonly string[];
  readonly departure: string | undefined;
}

/** The title of a post as a reader is shown it: "former foreign secretary, Pakistan". */
function formatPost({ status, title, organisation }: FactOf<'office'>, nameOf: NameOf): string {
  return `${status === 'former' ? 'former ' : ''}${title}, ${nameOf(organisation)}`;
}

function toDelegate(id: string, offices: readonly FactOf<'office'>[], nameOf: NameOf): Delegate {
  return {
    name: nameOf(id),
    posts: offices
      .filter(({ person }) => person === id)
      .toSorted((a, b) => a.status.localeCompare(b.status))
      .map((fact) => ({ fact, title: formatPost(fact, nameOf) })),
  };
}

/** Each delegation with its people and their posts. */
export function toDelegations(facts: readonly PublicFact[], nameOf: NameOf): DelegationView[] {
  const offices = factsOf(facts, 'office');
  return factsOf(facts, 'delegation').map((fact) => ({
    fact,
    sender: nameOf(fact.sender),
    orderedBy: fact.orderedBy && nameOf(fact.orderedBy),
    leader: toDelegate(fact.leader, offices, nameOf),
    members: fact.members.map((id) => toDelegate(id, offices, nameOf)),
    unnamed: fact.size && fact.size - 1 - fact.members.length,
    destinations: fact.destinations.map(nameOf),
    departure: fact.departure && markInferred(fact.departure),
  }));
}

/** The posts of people who belong to no delegation. */
export function otherPosts(facts: readonly PublicFact[]): FactOf<'office'>[] {
  const delegates = new Set(
    factsOf(facts, 'delegation').flatMap(({ leader, members }) => [leader, ...members]),
  );
  return factsOf(facts, 'office').filter(({ person }) => !delegates.has(person));
}
