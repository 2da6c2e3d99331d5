import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import { partsIn } from '../../sheet/rules/slots-of-fact.ts';
import { spanOf, type Span } from '../../sheet/time.ts';
import { entitiesOf, partsOf, type Single } from '../../sheet/value.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { capitalise } from '../../english/words.ts';
import { nameEntity, type Answer, type Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import type { IndexedSheet } from './indexed-sheet.ts';
import { nearInTime, nearness } from '../distractors/nearness.ts';
import { depthOf, lieTogether } from './places.ts';

/** Most facts with something in a role that are searched, so that deriving stays linear. */
const reach = 24;

/** Something that a fact puts into a role. */
interface Filler {
  /** The id of an entity, or an event. */
  readonly part: string | { readonly fact: string };
  readonly fact: Clause;
}

/** What the facts of a sheet put into each role: a kind of entity in a slot, or an event with a name in any. */
export type Roles = ReadonlyMap<string, readonly Filler[]>;

const roleOfEntity = ({ lexicon }: IndexedSheet, slot: string, id: string): string =>
  `${slot} ${lexicon.nounOf(id)}`;

/** The role of a part of a value; undefined for words, numbers and delegations, of which no other fact offers one alike. */
export function roleOf(index: IndexedSheet, slot: string, part: Single): string | undefined {
  if (typeof part === 'string') return roleOfEntity(index, slot, part);
  return 'fact' in part && index.fact(part.fact).kind === 'clause' ? 'event' : undefined;
}

/** Groups what the clauses of a sheet say by roles. */
export function groupRoles(index: IndexedSheet): Roles {
  const fillers = index
    .factsOf('clause')
    .flatMap((fact) => [
      ...valuesOf(fact).flatMap(({ slot, value }) =>
        entitiesOf(value).map((part) => ({ role: roleOfEntity(index, slot, part), part, fact })),
      ),
      ...(fact.name === undefined || fact.modality === 'negated'
        ? []
        : [{ role: 'event', part: { fact: fact.id }, fact }]),
    ]);
  return Map.groupBy(fillers, ({ role }) => role);
}

/** True if neither of two places lies in the other; true also for anything that is no place. */
const areApartAsPlaces = (index: IndexedSheet, a: Single, b: Single): boolean =>
  typeof a !== 'string' || typeof b !== 'string' || !lieTogether(index, a, b);

/** Returns a function that is true if no value that is right in a slot, for the clause or a rival, lies around a place or in it. */
export function createElsewhere(
  index: IndexedSheet,
  clause: Clause,
  slot: string,
): (part: Single) => boolean {
  const right = [clause, ...index.rivals(clause, slot)].flatMap((each) => partsIn(each, slot));
  return (part) => right.every((each) => areApartAsPlaces(index, part, each));
}

const areAlikeAsPlaces = (index: IndexedSheet, a: Single, b: Single): boolean =>
  typeof a !== 'string' || typeof b !== 'string' || depthOf(index, a) === depthOf(index, b);

const nameFiller = (
  index: IndexedSheet,
  part: Filler['part'],
): Pick<Answer, 'label' | 'aliases' | 'entity'> =>
  typeof part === 'string'
    ? nameEntity(index, part)
    : { label: capitalise(index.lexicon.nameOfFact(part.fact)) };

function spanOfEvent(index: IndexedSheet, part: Single): Span | undefined {
  const fact = typeof part === 'object' && 'fact' in part ? index.fact(part.fact) : undefined;
  const time = fact && timeOfFact(fact);
  return time && spanOf(time);
}

/** How near another filler of a role is: for events, in time. */
function nearOf(index: IndexedSheet, key: Single, other: Single): number {
  const [a, b] = [key, other].map((part) => spanOfEvent(index, part));
  return nearness.sameGroup * (a === undefined || b === undefined ? 1 : nearInTime(a, b));
}

/** What other facts put into the role of `parts` in a slot of a clause, as wrong answers by a rule. */
export function findFillers(
  index: IndexedSheet,
  roles: Roles,
  clause: Clause,
  {
    slot,
    parts,
    rule,
  }: {
    readonly slot: string;
    readonly parts: readonly [Single, ...Single[]];
    readonly rule: 'closed-list' | 'single-valued';
  },
): Candidate[] {
  const said = [{ fact: clause.id }, ...valuesOf(clause).flatMap(({ value }) => partsOf(value))];
  const own = new Set(said.map((part) => JSON.stringify(part)));
  const rivals = new Set(index.rivals(clause, slot));
  const isElsewhere = createElsewhere(index, clause, slot);
  const fillers = roles.get(roleOf(index, slot, parts[0]) ?? '') ?? [];
  return fillers
    .slice(0, reach)
    .filter(({ part, fact }) => !own.has(JSON.stringify(part)) && !rivals.has(fact))
    .filter(({ part }) => isElsewhere(part))
    .filter(({ part }) => parts.every((each) => areAlikeAsPlaces(index, part, each)))
    .map(({ part, fact }) => ({
      ...nameFiller(index, part),
      feedback:
        (typeof part === 'string' ? index.entity(part).about : undefined) ??
        explainFact(index, fact),
      rule,
      facts: [clause.id, fact.id],
      source: typeof part === 'string' ? part : fact.id,
      near: nearOf(index, parts[0], part),
    }));
}
