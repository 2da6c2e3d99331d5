import type { Item } from '../../item/item.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import { buildMatch } from '../build/arrangement.ts';
import { buildChoice, buildMultipleChoice } from '../build/choice.ts';
import { slotOfEach, slotsOf, type Draft } from '../build/draft.ts';
import { listFoils, nameEntity, type Answer, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { nearness } from '../nearness.ts';
import { describeDelegations, listAround, tense } from '../phrases.ts';

type Objective = FactOf<'objective'>;

/** Most objectives of one mission that are used, so that deriving stays linear. */
const reach = 12;
/** Most aims of one rank in one item. */
const perRank = 3;

/** The objectives of one mission, grouped by rank. */
interface Mission {
  /** The first part of the ids of items on several aims. */
  readonly id: string;
  readonly described: string;
  /** The facts that mark the primary objectives as complete, and those that `described` depends on. */
  readonly holders: readonly Fact[];
  readonly primary: readonly Objective[];
  readonly further: readonly Objective[];
  /** Foils for the primary objectives. */
  readonly foils: readonly Candidate[];
}

const toAnswer = ({ aim, statement }: Objective): Answer => ({
  label: `To ${aim}`,
  feedback: statement,
});

/** An aim of the other rank is wrong because the list of primary objectives is complete. */
const toOtherRank = (fact: Objective, asked: readonly Objective[]): Candidate => ({
  ...toAnswer(fact),
  rule: 'closed-list',
  facts: [fact.id, ...asked.map(({ id }) => id)],
  source: fact.id,
  near: nearness.samePart,
});

const slots = ['delegations', 'undertaking', 'rank'] as const;

/** The parts that all items on the aims of these objectives share. */
function toDraft(
  { holders }: Mission,
  asked: readonly [Objective, ...Objective[]],
): Pick<Draft, 'topic' | 'asks' | 'given' | 'restsOn'> {
  return {
    topic: 'objectives',
    asks: slotOfEach(asked, 'aim'),
    given: asked.flatMap((fact) => slotsOf(fact, ...slots)),
    restsOn: holders,
  };
}

function derivePrimary(index: IndexedSheet, mission: Mission): Item[] {
  const { described, primary, further, foils } = mission;
  return primary.flatMap((objective) =>
    buildChoice(
      index,
      {
        ...toDraft(mission, [objective]),
        alsoRight: primary.map(toAnswer),
        template: 'primary',
        stem: `Which of these ${tense([objective], 'is', 'was')} a primary objective of ${described}?`,
      },
      toAnswer(objective),
      [...further.map((other) => toOtherRank(other, [objective])), ...foils],
    ),
  );
}

function deriveFurther(index: IndexedSheet, mission: Mission): Item[] {
  const { described, primary, further } = mission;
  return further.flatMap((objective) =>
    buildChoice(
      index,
      {
        ...toDraft(mission, [objective]),
        alsoRight: further.map(toAnswer),
        template: 'further',
        stem: `Which of these ${tense([objective], 'is', 'was')} a further aim of ${described}, beside the primary objectives?`,
      },
      toAnswer(objective),
      [
        ...primary.map((other) => toOtherRank(other, [objective])),
        ...further.flatMap((other) => listFoils(index, other, 'aim')),
      ],
    ),
  );
}

function deriveSeveral(index: IndexedSheet, mission: Mission): Item[] {
  const { described, primary, further, foils } = mission;
  const [first, ...rest] = primary.slice(0, perRank);
  if (first === undefined) return [];
  const asked = [first, ...rest] as const;
  return buildMultipleChoice(
    index,
    {
      ...toDraft(mission, asked),
      alsoRight: primary.map(toAnswer),
      owner: mission.id,
      template: 'primary-several',
      stem: `Which of these ${tense(asked, 'are', 'were')} primary objectives of ${described}?`,
    },
    asked.map(toAnswer),
    [...further.map((other) => toOtherRank(other, asked)), ...foils],
  );
}

function deriveRanks(index: IndexedSheet, mission: Mission): Item[] {
  const { described, primary, further } = mission;
  const [first, ...rest] = primary.slice(0, perRank);
  if (first === undefined || further.length === 0) return [];
  const asked = [first, ...rest, ...further.slice(0, perRank)] as const;
  return buildMatch(
    index,
    {
      ...toDraft(mission, asked),
      owner: mission.id,
      template: 'match-rank',
      stem: `Which of these aims of ${described} ${tense(asked, 'are', 'were')} primary objectives, and which ${tense(asked, 'are', 'were')} further aims?`,
    },
    asked.map((objective) => ({
      answer: toAnswer(objective),
      target: objective.rank === 'primary' ? 'Primary objective' : 'Further aim',
    })),
    ['Primary objective', 'Further aim'],
  );
}

function deriveAgreement(index: IndexedSheet, { described, holders, primary }: Mission) {
  return primary.flatMap((objective) => {
    if (objective.agreement === undefined) return [];
    const draft: Draft = {
      template: 'agreement',
      topic: 'objectives',
      stem: `Which agreement ${tense([objective], 'is', 'was')} the subject of a primary objective of ${described}?`,
      asks: [{ fact: objective, slot: 'agreement' }],
      given: slotsOf(objective, ...slots),
      restsOn: holders,
    };
    const key = { ...nameEntity(index, objective.agreement), feedback: objective.statement };
    return buildChoice(index, draft, key, listFoils(index, objective, 'agreement'));
  });
}

/** Groups the objectives of a mission by rank. Empty if the list of primary ones is not complete. */
function toMission(index: IndexedSheet, id: string, objectives: readonly Objective[]): Mission[] {
  const near = objectives.slice(0, reach);
  const { undertaking } = near[0] ?? {};
  // Sorted, so that the order of the objectives does not matter.
  const delegations = (near[0]?.delegations ?? []).toSorted();
  const owners: readonly Fact[] =
    undertaking === undefined ? delegations.map(index.delegation) : [index.event(undertaking)];
  const isClosed = owners.every(({ complete }) =>
    complete.some(({ slot }) => slot === 'primaryObjectives'),
  );
  if (!isClosed || !delegations.map(index.delegation).every(index.hasUniqueDelegationName))
    return [];
  const primary = near.filter(({ rank }) => rank === 'primary');
  return [
    {
      id,
      described:
        undertaking === undefined
          ? describeDelegations(index, delegations)
          : index.event(undertaking).what,
      holders: [...owners, ...listAround(index, delegations)],
      primary,
      further: near.filter(({ rank }) => rank === 'further'),
      foils: primary.flatMap((objective) => listFoils(index, objective, 'aim')),
    },
  ];
}

/** Derives items that ask for primary objectives, further aims, and the agreements that they are about. */
export function deriveObjectives(index: IndexedSheet): Item[] {
  const missions = Map.groupBy(
    index.factsOf('objective'),
    ({ delegations, undertaking }) => undertaking ?? delegations.toSorted().join('+'),
  );
  return [...missions]
    .flatMap(([id, objectives]) => toMission(index, id, objectives))
    .flatMap((mission) => [
      ...derivePrimary(index, mission),
      ...deriveFurther(index, mission),
      ...deriveSeveral(index, mission),
      ...deriveRanks(index, mission),
      ...deriveAgreement(index, mission),
    ]);
}
