import { nameOfDelegation } from '../../english/lexicon.ts';
import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice } from '../build/choice.ts';
import { slotsOf, type ItemDraft } from '../build/item-draft.ts';
import { listFoils, nameEntity, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearness } from '../distractors/nearness.ts';
import { capitalise, nameOf } from '../../english/words.ts';
import { describeAll, describeRoute, tense } from '../phrases.ts';
import { deriveDestinations, deriveMembers, deriveRoutes } from './delegation-lists.ts';
import { formatLeader, formatNotLeader } from '../feedback/delegation.ts';
import { withRemark } from '../feedback/statement.ts';

type Delegation = FactOf<'delegation'>;

/** Most sibling delegations that are searched, so that deriving stays linear. */
const reach = 12;

function findOtherLeaders(index: IndexedSheet, delegation: Delegation): Candidate[] {
  const own = index.delegationsOf(delegation.sender).slice(0, reach);
  const others = index.factsOf('delegation').slice(0, reach);
  return [...new Set([...own, ...others])].map((other) => ({
    ...nameEntity(index, other.leader),
    feedback: withRemark(formatLeader(index, other), other),
    rule: 'single-valued',
    facts: [delegation.id, other.id],
    source: other.leader,
    near: other.sender === delegation.sender ? nearness.samePart : nearness.sameGroup,
  }));
}

/** "Who leads the delegation to this place?" */
function deriveLeader(index: IndexedSheet, delegation: Delegation): Item[] {
  if (!index.hasUniqueRoute(delegation)) return [];
  const { leader, members } = delegation;
  const key = { ...nameEntity(index, leader), feedback: formatLeader(index, delegation) };
  const candidates: Candidate[] = [
    ...findOtherLeaders(index, delegation),
    ...members.map((member): Candidate => ({
      ...nameEntity(index, member),
      feedback: formatNotLeader(index, delegation, member),
      rule: 'single-valued',
      facts: [delegation.id],
      source: member,
      near: nearness.sameGroup,
    })),
    ...listFoils(index, delegation, 'leader'),
  ];
  const draft: ItemDraft = {
    template: 'leader',
    topic: 'delegates',
    stem: `Who ${tense(delegation, 'leads', 'led')} ${describeRoute(index, delegation)}?`,
    asks: [{ fact: delegation, slot: 'leader' }],
    given: slotsOf(delegation, 'sender', 'destinations'),
    because: key.feedback,
  };
  return buildChoice(index, draft, key, candidates);
}

/** "On whose directive were these delegations formed?" One item for a sender whose delegations have the same `orderedBy`. */
function deriveOrders(index: IndexedSheet, sender: string): Item[] {
  const [first, ...rest] = index.delegationsOf(sender);
  const orderedBy = first?.orderedBy;
  if (first === undefined || orderedBy === undefined) return [];
  if (rest.some((other) => other.orderedBy !== orderedBy)) return [];
  const all = [first, ...rest];
  const described =
    rest.length > 0
      ? `${describeAll(index, sender)} were`
      : `${nameOfDelegation(index, first)} was`;
  const key = {
    ...nameEntity(index, orderedBy),
    feedback: `${capitalise(described)} formed on the directive of ${nameOf(index.entity(orderedBy))}.`,
  };
  const near = all.slice(0, reach);
  const leaders = near.map((delegation): Candidate => ({
    ...nameEntity(index, delegation.leader),
    feedback: formatLeader(index, delegation),
    rule: 'single-valued',
    facts: [delegation.id],
    source: delegation.leader,
    near: nearness.sameGroup,
  }));
  const draft: ItemDraft = {
    template: 'ordered-by',
    owner: sender,
    topic: 'delegates',
    stem:
      rest.length > 0
        ? `On whose directive were ${describeAll(index, sender)} formed?`
        : `On whose directive was ${nameOfDelegation(index, first)} formed?`,
    asks: [{ fact: first, slot: 'orderedBy' }],
    given: slotsOf(first, 'sender'),
    because: key.feedback,
    restsOn: all,
  };
  const foils = near.flatMap((each) => listFoils(index, each, 'orderedBy'));
  return buildChoice(index, draft, key, [...leaders, ...foils]);
}

/** Derives items that ask for leaders, members, destinations and orders. The template of events asks for departures. */
export function deriveDelegations(index: IndexedSheet): Item[] {
  const delegations = index.factsOf('delegation');
  const senders = [...new Set(delegations.map(({ sender }) => sender))];
  return [
    ...delegations.flatMap((delegation) => [
      ...deriveLeader(index, delegation),
      ...deriveMembers(index, delegation),
      ...deriveDestinations(index, delegation),
    ]),
    ...senders.flatMap((sender) => [
      ...deriveOrders(index, sender),
      ...deriveRoutes(index, sender),
    ]),
  ];
}
