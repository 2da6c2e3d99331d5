import type { PublicFact } from '@dateline/model/public';
import { factsOf, type FactOf, type NameOf } from '../sheet-view.ts';

type Office = FactOf<'office'>;

/** A post with its title as the briefing shows it. */
export interface PostView {
  readonly title: string;
  readonly fact: Office;
}

/** A person with the posts that the article names, current posts first. */
export interface PersonView {
  readonly name: string;
  readonly posts: readonly PostView[];
}

/** The people with posts in one organisation or group, such as a crew. */
export interface Roster {
  readonly id: string;
  readonly name: string;
  readonly people: readonly PersonView[];
}

function viewPerson(
  name: string,
  offices: readonly Office[],
  where: (fact: Office) => string,
): PersonView {
  return {
    name,
    posts: offices
      .toSorted((a, b) => a.status.localeCompare(b.status))
      .map((fact) => ({ fact, title: `${fact.title}${where(fact)}` })),
  };
}

/** Builds a view of a person with all posts and their organisations: "foreign secretary, Pakistan". */
export function toPerson(id: string, facts: readonly PublicFact[], nameOf: NameOf): PersonView {
  const offices = factsOf(facts, 'office').filter(({ person }) => person === id);
  return viewPerson(nameOf(id), offices, ({ organisation }) => `, ${nameOf(organisation)}`);
}

/** Groups the posts of people outside all delegations by organisation, in the order of the sheet. */
export function toRosters(facts: readonly PublicFact[], nameOf: NameOf): Roster[] {
  const delegates = new Set(
    factsOf(facts, 'delegation').flatMap(({ leader, members }) => [leader, ...members]),
  );
  const others = factsOf(facts, 'office').filter(({ person }) => !delegates.has(person));
  return [...Map.groupBy(others, ({ organisation }) => organisation)].map(([id, offices]) => ({
    id,
    name: nameOf(id),
    people: [...Map.groupBy(offices, ({ person }) => person)].map(([person, posts]) =>
      viewPerson(nameOf(person), posts, () => ''),
    ),
  }));
}
