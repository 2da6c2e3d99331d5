import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice, buildMultipleChoice } from '../build.ts';
import { listFoils, nameEntity, pickDistractors, type Answer } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { describeDelegations, nameOf } from '../phrases.ts';

type Engagement = FactOf<'engagement'>;

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
 * "Whom are the delegations due to meet there?" A list of counterparts is open unless it is closed,
 * so only the editor's foils are wrong for every reader.
 */
function deriveCounterparts(index: IndexedSheet, engagement: Engagement): Item[] {
  const answers = engagement.counterparts.map((id): Answer => ({
    ...nameEntity(index, id),
    meaning: engagement.statement,
  }));
  const foils = pickDistractors(listFoils(index, engagement, 'counterparts'), answers, 3);
  const asks = [{ fact: engagement, slot: 'counterparts' }] as const;
  const described = describe(index, engagement);
  if (answers.length > 1) {
    return buildMultipleChoice(
      {
        template: 'counterparts',
        topic: 'objectives',
        stem: `Which of these ${described}?`,
        asks,
      },
      answers.slice(0, 4),
      foils,
    );
  }
  return answers.flatMap((key) =>
    buildChoice(
      { template: 'counterpart', topic: 'objectives', stem: `Whom ${described}?`, asks },
      key,
      foils,
    ),
  );
}

/** Asks whom delegations are due to meet. */
export function deriveEngagements(index: IndexedSheet): Item[] {
  return index.factsOf('engagement').flatMap((each) => deriveCounterparts(index, each));
}
