import { nameOfDelegation } from '../../english/lexicon.ts';
import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildMatch } from '../build/arrangement.ts';
import { buildChoice, buildMultipleChoice } from '../build/choice.ts';
import { slotOfEach, slotsOf, type ItemDraft } from '../build/item-draft.ts';
import { listFoils, nameEntity, type Answer, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearness } from '../distractors/nearness.ts';
import { tense } from '../phrases.ts';
import { lieTogether } from '../lookup/places.ts';
import { formatListed, type ListSlot } from '../feedback/delegation.ts';
import { withRemark } from '../feedback/statement.ts';

type Delegation = FactOf<'delegation'>;

/** Most sibling delegations that are searched, so that deriving stays linear. */
const reach = 12;
/** Most keys of one item. */
const mostKeys = 3;
/** Most delegations, and most places, of one match. */
const most = { delegations: 3, places: 6 } as const;

const isClosed = (delegation: Delegation, slot: ListSlot): boolean =>
  delegation.complete.some((closure) => closure.slot === slot);

/** Candidates that are certainly not on a list: entries of siblings' lists if this one is complete, and foils. */
function findOutsiders(index: IndexedSheet, delegation: Delegation, slot: ListSlot): Candidate[] {
  const listed = [...delegation[slot], delegation.leader];
  const isOutside = (id: string): boolean => !listed.some((one) => lieTogether(index, one, id));
  const others = isClosed(delegation, slot)
    ? index.delegationsOf(delegation.sender).slice(0, reach)
    : [];
  const siblings = others.flatMap((other) =>
    [...(slot === 'members' ? [other.leader] : []), ...other[slot]].map((id) => ({ id, other })),
  );
  return [
    ...siblings
      .filter(({ id }) => isOutside(id))
      .map(({ id, other }): Candidate => ({
        ...nameEntity(index, id),
        feedback: withRemark(formatListed(index, other, slot, id), other),
        rule: 'closed-list',
        facts: [delegation.id, other.id],
        source: id,
        near: nearness.sameGroup,
      })),
    ...listFoils(index, delegation, slot, isOutside),
  ];
}

/** The stems that ask for one entry of a list, and for several. */
interface ListQuestion {
  readonly slot: ListSlot;
  readonly topic: ItemDraft['topic'];
  readonly one: string;
  readonly several: string;
}

function deriveList(index: IndexedSheet, delegation: Delegation, question: ListQuestion): Item[] {
  const { slot, topic, one, several } = question;
  if (!index.hasUniqueDelegationName(delegation)) return [];
  const answers = delegation[slot].map((id): Answer & { id: string } => ({
    ...nameEntity(index, id),
    id,
    feedback: formatListed(index, delegation, slot, id),
  }));
  const outsiders = findOutsiders(index, delegation, slot);
  const draft = {
    topic,
    asks: [{ fact: delegation, slot }],
    given: slotsOf(delegation, 'name'),
    alsoRight: answers,
  } as const;
  return [
    ...answers.flatMap((key) =>
      buildChoice(
        index,
        { ...draft, template: slot, variant: key.id, stem: one, because: key.feedback },
        key,
        outsiders,
      ),
    ),
    ...splitEvenly(answers, mostKeys).flatMap((keys, at) =>
      buildMultipleChoice(
        index,
        {
          ...draft,
          template: `${slot}-several`,
          variant: String(at + 1),
          stem: several,
          because: keys.map(({ feedback }) => feedback).join(' '),
        },
        keys,
        outsiders,
      ),
    ),
  ];
}

/** Splits a list into the fewest parts of at most `size` values, with lengths as equal as possible. */
export function splitEvenly<Value>(values: readonly Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, at) =>
    values.slice(
      Math.ceil((at * values.length) / count),
      Math.ceil(((at + 1) * values.length) / count),
    ),
  );
}

/** Derives items that ask for the members of a delegation. */
export function deriveMembers(index: IndexedSheet, delegation: Delegation): Item[] {
  const it = nameOfDelegation(index, delegation);
  return deriveList(index, delegation, {
    slot: 'members',
    topic: 'delegates',
    one: `Which of these people ${tense(delegation, 'is', 'was')} a member of ${it}?`,
    several: `Which of these people ${tense(delegation, 'are', 'were')} members of ${it}?`,
  });
}

/** Derives items that ask for the destinations of a delegation. */
export function deriveDestinations(index: IndexedSheet, delegation: Delegation): Item[] {
  const it = nameOfDelegation(index, delegation);
  const ask = tense(
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

/** Derives an item that asks which delegation of a sender visits which place. */
export function deriveRoutes(index: IndexedSheet, sender: string): Item[] {
  const all = index.delegationsOf(sender);
  const [first, ...others] = all.filter(
    (each) => isClosed(each, 'destinations') && index.hasUniqueDelegationName(each),
  );
  if (first === undefined) return [];
  // One stem cannot ask for a journey that is planned and for one that is over.
  const rest = others
    .filter(({ modality }) => modality === first.modality)
    .slice(0, most.delegations - 1);
  const closed = [first, ...rest] as const;
  const isAlone = (delegation: Delegation, id: string): boolean =>
    all.every(
      (other) =>
        other === delegation || !other.destinations.some((one) => lieTogether(index, one, id)),
    );
  const pairs = closed
    .flatMap((delegation) =>
      delegation.destinations
        .filter((id) => isAlone(delegation, id))
        .map((id) => ({
          answer: {
            ...nameEntity(index, id),
            feedback: formatListed(index, delegation, 'destinations', id),
          },
          target: nameEntity(index, delegation.leader).label,
        })),
    )
    .slice(0, most.places);
  const draft: ItemDraft = {
    template: 'match-routes',
    owner: sender,
    topic: 'places',
    stem: tense(
      first,
      'Whose delegation is due to travel to each of these places?',
      'Whose delegation travelled to each of these places?',
    ),
    asks: slotOfEach(closed, 'destinations'),
    given: closed.map((fact) => ({ fact, slot: 'leader' })),
    restsOn: all,
  };
  const targets = [...new Set(pairs.map(({ target }) => target))].toSorted();
  return buildMatch(index, draft, pairs, targets).map((item) => ({
    ...item,
    feedback: { ...item.feedback, key: closed.reduce(withRemark, item.feedback.key) },
  }));
}
