import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice } from '../build.ts';
import { listFoils, nameEntity, pickDistractors, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { describeDelegation, nameOf, possessiveOf } from '../phrases.ts';
import { deriveDestinations, deriveMembers, deriveRoutes } from './delegation-lists.ts';
import { leads, tellLeader } from './delegation-words.ts';

type Delegation = FactOf<'delegation'>;

/** Most siblings that are looked at, so that deriving stays linear. */
const reach = 12;

function siblingsOf(index: IndexedSheet, { id, sender }: Delegation): Delegation[] {
  const own = index.delegationsOf(sender).slice(0, reach + 1);
  return own.filter((other) => other.id !== id);
}

/** "Who leads the delegation to this place?" */
function deriveLeader(index: IndexedSheet, delegation: Delegation): Item[] {
  const { leader, members } = delegation;
  const key = { ...nameEntity(index, leader), meaning: tellLeader(index, delegation) };
  const candidates: Candidate[] = [
    ...siblingsOf(index, delegation).map((other) => ({
      ...nameEntity(index, other.leader),
      meaning: tellLeader(index, other),
      rule: 'single-valued' as const,
      facts: [delegation.id, other.id],
    })),
    ...members.map((member) => ({
      ...nameEntity(index, member),
      meaning: `${nameOf(index.entity(member))} is a member of the delegation, not its leader.`,
      rule: 'single-valued' as const,
      facts: [delegation.id],
    })),
    ...listFoils(index, delegation, 'leader'),
  ];
  return buildChoice(
    {
      template: 'leader',
      topic: 'delegates',
      stem: `Who ${leads(delegation)} ${describeDelegation(index, delegation, 'destinations')}?`,
      asks: [{ fact: delegation, slot: 'leader' }],
      because: key.meaning,
    },
    key,
    pickDistractors(candidates, [key], 3),
  );
}

/** "On whose directive were these delegations formed?" Asked once where one order formed all. */
function deriveOrders(index: IndexedSheet, sender: string): Item[] {
  const [first, ...rest] = index.delegationsOf(sender);
  const orderedBy = first?.orderedBy;
  if (first === undefined || orderedBy === undefined) return [];
  if (rest.some((other) => other.orderedBy !== orderedBy)) return [];
  const all = [first, ...rest];
  const key = {
    ...nameEntity(index, orderedBy),
    meaning: `${possessiveOf(index.entity(sender))} delegations were formed on the directive of ${nameOf(index.entity(orderedBy))}.`,
  };
  const leaders = all.slice(0, reach).map((delegation): Candidate => ({
    ...nameEntity(index, delegation.leader),
    meaning: tellLeader(index, delegation),
    rule: 'single-valued',
    facts: [delegation.id],
  }));
  const foils = all.slice(0, reach).flatMap((each) => listFoils(index, each, 'orderedBy'));
  return buildChoice(
    {
      template: 'ordered-by',
      topic: 'delegates',
      stem:
        rest.length > 0
          ? `On whose directive were ${possessiveOf(index.entity(sender))} delegations formed?`
          : `On whose directive was ${describeDelegation(index, first, 'leader')} formed?`,
      asks: [{ fact: first, slot: 'orderedBy' }],
      because: key.meaning,
    },
    key,
    pickDistractors([...leaders, ...foils], [key], 3),
  );
}

/** Asks who leads, who goes, where to, and on whose order. Departures are asked with the events. */
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
