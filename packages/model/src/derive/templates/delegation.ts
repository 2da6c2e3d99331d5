import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice, buildMatch, buildMultipleChoice, type Draft } from '../build.ts';
import {
  listFoils,
  nameEntity,
  pickDistractors,
  type Answer,
  type Candidate,
} from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { describeDelegation, nameOf, possessiveOf } from '../phrases.ts';

type Delegation = FactOf<'delegation'>;
type ListSlot = 'members' | 'destinations';

/** Most siblings that are looked at, so that deriving stays linear. */
const reach = 12;

const isClosed = (delegation: Delegation, slot: ListSlot): boolean =>
  delegation.complete.some((closure) => closure.slot === slot);

/** Sets an item about a delegation in the tense of its mission. */
const tense = <Text>({ modality }: Delegation, planned: Text, occurred: Text): Text =>
  modality === 'planned' ? planned : occurred;

function siblingsOf(index: IndexedSheet, { id, sender }: Delegation): Delegation[] {
  const own = index.delegationsOf(sender).filter((other) => other.id !== id);
  return own.slice(0, reach);
}

const leads = (delegation: Delegation): string => tense(delegation, 'leads', 'led');

const tellLeader = (index: IndexedSheet, delegation: Delegation): string =>
  `${nameOf(index.entity(delegation.leader))} ${leads(delegation)} ${describeDelegation(index, delegation, 'destinations')}.`;

/** Says in a sentence that someone or some place is on a list of a delegation. */
function tellListed(index: IndexedSheet, delegation: Delegation, slot: ListSlot, id: string): string {
  if (id === delegation.leader) return tellLeader(index, delegation);
  const name = nameEntity(index, id).label;
  const described = describeDelegation(index, delegation, 'leader');
  if (slot === 'members') return `${name} is a member of ${described}.`;
  return `${name} is where ${described} ${tense(delegation, 'is due to go', 'went')}.`;
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
  const leaders = all.slice(0, reach).map(
    (delegation): Candidate => ({
      ...nameEntity(index, delegation.leader),
      meaning: tellLeader(index, delegation),
      rule: 'single-valued',
      facts: [delegation.id],
    }),
  );
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

/** What is certainly not on a closed list: what its siblings list, then the editor's foils. */
function findOutsiders(index: IndexedSheet, delegation: Delegation, slot: ListSlot): Candidate[] {
  const listed = new Set([...delegation[slot], ...(slot === 'members' ? [delegation.leader] : [])]);
  const siblings = siblingsOf(index, delegation).flatMap((other) =>
    [...(slot === 'members' ? [other.leader] : []), ...other[slot]].map((id) => ({ id, other })),
  );
  return [
    ...siblings
      .filter(({ id }) => !listed.has(id))
      .map(
        ({ id, other }): Candidate => ({
          ...nameEntity(index, id),
          meaning: tellListed(index, other, slot, id),
          rule: 'closed-list',
          facts: [delegation.id, other.id],
        }),
      ),
    ...listFoils(index, delegation, slot),
  ];
}

interface ListQuestion {
  readonly slot: ListSlot;
  readonly topic: Draft['topic'];
  readonly one: (delegation: string) => string;
  readonly several: (delegation: string) => string;
}

function deriveList(index: IndexedSheet, delegation: Delegation, question: ListQuestion): Item[] {
  const { slot, topic, one, several } = question;
  if (!isClosed(delegation, slot)) return [];
  const answers = delegation[slot].map(
    (id): Answer => ({
      ...nameEntity(index, id),
      meaning: tellListed(index, delegation, slot, id),
    }),
  );
  const outsiders = findOutsiders(index, delegation, slot);
  const described = describeDelegation(index, delegation, 'leader');
  const draft = { topic, asks: [{ fact: delegation, slot }] } as const;
  const groups = splitEvenly(answers, 3);
  return [
    ...answers.flatMap((key, at) =>
      buildChoice(
        {
          ...draft,
          template: slot,
          variant: delegation[slot][at] ?? '',
          stem: one(described),
          because: key.meaning,
        },
        key,
        pickDistractors(rotate(outsiders, at), answers, 3),
      ),
    ),
    ...groups.flatMap((keys, at) =>
      buildMultipleChoice(
        {
          ...draft,
          template: `${slot}-several`,
          variant: String(at + 1),
          stem: several(described),
          because: keys.map(({ meaning }) => meaning).join(' '),
        },
        keys,
        pickDistractors(rotate(outsiders, at), answers, 3),
      ),
    ),
  ];
}

/** Splits a list into as few parts as hold at most `most` each, of as equal length as can be. */
function splitEvenly<Value>(values: readonly Value[], most: number): Value[][] {
  const count = Math.ceil(values.length / most);
  return Array.from({ length: count }, (_, at) =>
    values.slice(
      Math.ceil((at * values.length) / count),
      Math.ceil(((at + 1) * values.length) / count),
    ),
  );
}

/** Begins the list at another place, so that items on one list do not share all distractors. */
function rotate<Value>(values: readonly Value[], by: number): Value[] {
  const at = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}

/** "Whose delegation is due to travel to which place?" */
function deriveRoutes(index: IndexedSheet, sender: string): Item[] {
  const closed = index
    .delegationsOf(sender)
    .filter((delegation) => isClosed(delegation, 'destinations'))
    .slice(0, 3);
  const [first, ...rest] = closed;
  if (first === undefined || rest.length === 0) return [];
  const counts = Map.groupBy(closed.flatMap(({ destinations }) => destinations), (id) => id);
  const pairs = closed.flatMap((delegation) =>
    delegation.destinations
      .filter((id) => counts.get(id)?.length === 1)
      .map((id) => ({
        answer: {
          ...nameEntity(index, id),
          meaning: tellListed(index, delegation, 'destinations', id),
        },
        target: nameEntity(index, delegation.leader).label,
      })),
  );
  return buildMatch(
    {
      template: 'match-routes',
      topic: 'places',
      stem: tense(
        first,
        'Whose delegation is due to travel to each of these places?',
        'Whose delegation travelled to each of these places?',
      ),
      asks: [
        { fact: first, slot: 'destinations' },
        ...rest.map((fact) => ({ fact, slot: 'destinations' })),
      ],
    },
    pairs.slice(0, 6),
    [...new Set(pairs.slice(0, 6).map(({ target }) => target))].toSorted(),
  );
}

/** Asks who leads, who goes, where to, and on whose order. Departures are asked with the events. */
export function deriveDelegations(index: IndexedSheet): Item[] {
  const delegations = index.factsOf('delegation');
  const senders = [...new Set(delegations.map(({ sender }) => sender))];
  return [
    ...delegations.flatMap((delegation) => [
      ...deriveLeader(index, delegation),
      ...deriveList(index, delegation, {
        slot: 'members',
        topic: 'delegates',
        one: (it) => `Which of these people is a member of ${it}?`,
        several: (it) => `Which of these people are members of ${it}?`,
      }),
      ...deriveList(index, delegation, {
        slot: 'destinations',
        topic: 'places',
        one: (it) =>
          tense(
            delegation,
            `Which of these places is ${it} due to visit?`,
            `Which of these places did ${it} visit?`,
          ),
        several: (it) =>
          tense(
            delegation,
            `Which of these places is ${it} due to visit?`,
            `Which of these places did ${it} visit?`,
          ),
      }),
    ]),
    ...senders.flatMap((sender) => [...deriveOrders(index, sender), ...deriveRoutes(index, sender)]),
  ];
}
