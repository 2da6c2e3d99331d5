import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { buildChoice, buildMatch, buildMultipleChoice, type Ask } from '../build.ts';
import {
  listFoils,
  nameEntity,
  pickDistractors,
  type Answer,
  type Candidate,
} from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { describeDelegations } from '../phrases.ts';

type Objective = FactOf<'objective'>;

/** Most objectives of one mission that are asked for together, so that deriving stays linear. */
const reach = 12;

/** The objectives of one mission, apart by rank. */
interface Mission {
  readonly described: string;
  readonly primary: readonly Objective[];
  readonly further: readonly Objective[];
  /** Aims that are wrong as primary objectives for every reader. */
  readonly foils: readonly Candidate[];
}

const toAnswer = ({ aim, statement }: Objective): Answer => ({
  label: `To ${aim}`,
  meaning: statement,
});

const ask = (fact: Objective, slot: string): Ask => ({ fact, slot });

/** Aims of the other rank are wrong because the list of primary objectives is closed. */
const toOtherRank = (fact: Objective, asked: readonly Objective[]): Candidate => ({
  ...toAnswer(fact),
  rule: 'closed-list',
  facts: [fact.id, ...asked.map(({ id }) => id)],
});

function derivePrimary({ described, primary, further, foils }: Mission): Item[] {
  return primary.flatMap((objective, at) => {
    const candidates = [
      ...further.map((other) => toOtherRank(other, [objective])),
      ...foils.slice(at),
      ...foils.slice(0, at),
    ];
    return buildChoice(
      {
        template: 'primary',
        topic: 'objectives',
        stem: `Which of these is a primary objective of ${described}?`,
        asks: [ask(objective, 'aim')],
      },
      toAnswer(objective),
      pickDistractors(candidates, primary.map(toAnswer), 3),
    );
  });
}

function deriveFurther({ described, primary, further }: Mission): Item[] {
  return further.flatMap((objective) =>
    buildChoice(
      {
        template: 'further',
        topic: 'objectives',
        stem: `Which of these is a further aim of ${described}, beside the primary objectives?`,
        asks: [ask(objective, 'aim')],
      },
      toAnswer(objective),
      pickDistractors(
        primary.map((other) => toOtherRank(other, [objective])),
        further.map(toAnswer),
        3,
      ),
    ),
  );
}

function deriveTogether({ described, primary, further, foils }: Mission): Item[] {
  const [first, ...rest] = primary;
  if (first === undefined) return [];
  const asks = [ask(first, 'aim'), ...rest.map((each) => ask(each, 'aim'))] as const;
  const others = further.map((other) => toOtherRank(other, primary));
  const pairs = [...primary.slice(0, 3), ...further.slice(0, 3)].map((objective) => ({
    answer: toAnswer(objective),
    target: objective.rank === 'primary' ? 'Primary objective' : 'Further aim',
  }));
  return [
    ...buildMultipleChoice(
      {
        template: 'primary-several',
        topic: 'objectives',
        stem: `Which of these are primary objectives of ${described}?`,
        asks,
      },
      primary.map(toAnswer),
      pickDistractors([...others, ...foils], primary.map(toAnswer), 3),
    ),
    ...(further.length > 0
      ? buildMatch(
          {
            template: 'match-rank',
            topic: 'objectives',
            stem: `Which rank does each of these aims of ${described} have?`,
            asks: [...asks, ...further.slice(0, 3).map((each) => ask(each, 'aim'))] as const,
          },
          pairs,
          ['Primary objective', 'Further aim'],
        )
      : []),
  ];
}

function deriveAgreement(index: IndexedSheet, { described, primary }: Mission): Item[] {
  return primary.flatMap((objective) => {
    if (objective.agreement === undefined) return [];
    const key = { ...nameEntity(index, objective.agreement), meaning: objective.statement };
    return buildChoice(
      {
        template: 'agreement',
        topic: 'objectives',
        stem: `Which agreement is the subject of a primary objective of ${described}?`,
        asks: [ask(objective, 'agreement')],
      },
      key,
      pickDistractors(listFoils(index, objective, 'agreement'), [key], 3),
    );
  });
}

/** Splits the objectives of a mission by rank; none where the list of primary ones is open. */
function toMission(index: IndexedSheet, objectives: readonly Objective[]): Mission[] {
  const { delegations: ids = [], undertaking } = objectives[0] ?? {};
  const holders = undertaking === undefined ? ids.map(index.delegation) : [index.event(undertaking)];
  const isClosed = holders.every(({ complete }) =>
    complete.some(({ slot }) => slot === 'primaryObjectives'),
  );
  if (!isClosed) return [];
  const near = objectives.slice(0, reach);
  const primary = near.filter(({ rank }) => rank === 'primary');
  return [
    {
      described:
        undertaking === undefined ? describeDelegations(index, ids) : index.event(undertaking).what,
      primary,
      further: near.filter(({ rank }) => rank === 'further'),
      foils: primary.flatMap((objective) => listFoils(index, objective, 'aim')),
    },
  ];
}

/** Asks which aims are primary, which come beside them, and which agreement they are about. */
export function deriveObjectives(index: IndexedSheet): Item[] {
  const missions = Map.groupBy(index.factsOf('objective'), ({ delegations, undertaking }) =>
    undertaking ?? delegations.toSorted().join(' '),
  );
  return [...missions.values()]
    .flatMap((objectives) => toMission(index, objectives))
    .flatMap((mission) => [
      ...derivePrimary(mission),
      ...deriveFurther(mission),
      ...deriveTogether(mission),
      ...deriveAgreement(index, mission),
    ]);
}
