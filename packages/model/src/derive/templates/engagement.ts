import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice, buildMultipleChoice } from '../build/choice.ts';
import { slotsOf, type Draft } from '../build/draft.ts';
import { listFoils, nameEntity, type Answer } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { nameOf } from '../../english/words.ts';
import { describeDelegations, listAround } from '../phrases.ts';

type Engagement = FactOf<'engagement'>;

/** Most keys of one item. */
const mostKeys = 4;

function describe(
  index: IndexedSheet,
  { modality, delegations, activity, forum }: Engagement,
): string {
  const at = forum === undefined ? '' : ` at ${nameOf(index.entity(forum))}`;
  const who = describeDelegations(index, delegations);
  return modality === 'planned'
    ? `${delegations.length > 1 ? 'are' : 'is'} ${who} due to ${activity}${at}`
    : `did ${who} ${activity}${at}`;
}

/**
 * "Whom are the delegations due to meet there?" The delegations may meet others too, so only foils are wrong for every
 * reader.
 */
function deriveCounterparts(index: IndexedSheet, engagement: Engagement): Item[] {
  const answers = engagement.counterparts.map((id): Answer => ({
    ...nameEntity(index, id),
    feedback: engagement.statement,
  }));
  const isOne = answers.length === 1;
  const described = describe(index, engagement);
  const draft: Draft = {
    template: isOne ? 'counterpart' : 'counterparts',
    topic: 'objectives',
    stem: isOne ? `Whom ${described}?` : `Which of these ${described}?`,
    asks: [{ fact: engagement, slot: 'counterparts' }],
    given: slotsOf(engagement, 'delegations', 'activity', 'forum'),
    alsoRight: answers,
    restsOn: listAround(index, engagement.delegations),
  };
  const foils = listFoils(index, engagement, 'counterparts');
  return isOne
    ? answers.flatMap((key) => buildChoice(index, draft, key, foils))
    : buildMultipleChoice(index, draft, answers.slice(0, mostKeys), foils);
}

/** Derives items that ask whom delegations meet. */
export function deriveEngagements(index: IndexedSheet): Item[] {
  return index
    .factsOf('engagement')
    .filter(({ delegations }) =>
      delegations.map(index.delegation).every(index.hasUniqueDelegationName),
    )
    .flatMap((each) => deriveCounterparts(index, each));
}
