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
import { describeDelegation } from '../phrases.ts';
import { lieTogether } from '../places.ts';
import { tellListed, tense, type ListSlot } from './delegation-words.ts';

type Delegation = FactOf<'delegation'>;

/** Most siblings that are looked at, so that deriving stays linear. */
const reach = 12;

const isClosed = (delegation: Delegation, slot: ListSlot): boolean =>
  delegation.complete.some((closure) => closure.slot === slot);

/** What is certainly not on a closed list: what its siblings list, then the editor's foils. */
function findOutsiders(index: IndexedSheet, delegation: Delegation, slot: ListSlot): Candidate[] {
  const listed = [...delegation[slot], ...(slot === 'members' ? [delegation.leader] : [])];
  const isOutside = (id: string): boolean => !listed.some((one) => lieTogether(index, one, id));
  const others = index.delegationsOf(delegation.sender).slice(0, reach);
  const siblings = others.flatMap((other) =>
    [...(slot === 'members' ? [other.leader] : []), ...other[slot]].map((id) => ({ id, other })),
  );
  return [
    ...siblings
      .filter(({ id }) => isOutside(id))
      .map(({ id, other }): Candidate => ({
        ...nameEntity(index, id),
        meaning: tellListed(index, other, slot, id),
        rule: 'closed-list',
        facts: [delegation.id, other.id],
      })),
    ...listFoils(index, delegation, slot, isOutside),
  ];
}

/** How a list is asked for: one entry of it, or several. */
interface ListQuestion {
  readonly slot: ListSlot;
  readonly topic: Draft['topic'];
  readonly one: (delegation: string) => string;
  readonly several: (delegation: string) => string;
}

function deriveList(index: IndexedSheet, delegation: Delegation, question: ListQuestion): Item[] {
  const { slot, topic, one, several } = question;
  if (!isClosed(delegation, slot)) return [];
  const answers = delegation[slot].map((id): Answer => ({
    ...nameEntity(index, id),
    meaning: tellListed(index, delegation, slot, id),
  }));
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

/** Asks who belongs to a delegation. */
export const deriveMembers = (index: IndexedSheet, delegation: Delegation): Item[] =>
  deriveList(index, delegation, {
    slot: 'members',
    topic: 'delegates',
    one: (it) => `Which of these people is a member of ${it}?`,
    several: (it) => `Which of these people are members of ${it}?`,
  });

/** Asks where a delegation goes. */
export function deriveDestinations(index: IndexedSheet, delegation: Delegation): Item[] {
  const ask = (it: string): string =>
    tense(
      delegation,
      `Which of these places is ${it} due to visit?`,
      `Which of these places did ${it} visit?`,
    );
  return deriveList(index, delegation, {
    slot: 'destinations',
    topic: 'places',
    one: ask,
    several: ask,
  });
}

/** "Whose delegation is due to travel to which place?" */
export function deriveRoutes(index: IndexedSheet, sender: string): Item[] {
  const closed = index
    .delegationsOf(sender)
    .filter((delegation) => isClosed(delegation, 'destinations'))
    .slice(0, 3);
  const [first, ...rest] = closed;
  if (first === undefined || rest.length === 0) return [];
  const isAlone = (delegation: Delegation, id: string): boolean =>
    closed.every(
      (other) =>
        other === delegation || !other.destinations.some((one) => lieTogether(index, one, id)),
    );
  const pairs = closed.flatMap((delegation) =>
    delegation.destinations
      .filter((id) => isAlone(delegation, id))
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
