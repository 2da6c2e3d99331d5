import type { DateGranularity, Topic } from '../attempt/shapes.ts';
import type {
  Item,
  MatchItem,
  MultipleChoiceItem,
  ChoiceItem,
  DateItem,
  NumberItem,
  Option,
  OrderItem,
} from '../item/item.ts';
import type { Fact } from '../sheet/fact.ts';
import { namesOf, type Answer, type Candidate } from './candidate.ts';
import { predictDifficulty } from './difficulty.ts';

/** One slot of a fact, as a question. */
export interface Ask {
  readonly fact: Fact;
  readonly slot: string;
}

/** What every template says of an item. */
export interface Draft {
  readonly template: string;
  /** Tells items of one template on one fact apart. */
  readonly variant?: string;
  readonly topic: Topic;
  readonly stem: string;
  /** The slots that answer the stem; the fact of the first names the item. */
  readonly asks: readonly [Ask, ...Ask[]];
  /** Why the key is right, in a sentence; by default what the facts state. */
  readonly because?: string;
  /** Further facts that the stem or the key takes words from. */
  readonly restsOn?: readonly Fact[];
  /** What the stem tells, by which the answer is found. */
  readonly given?: readonly Ask[];
  /** The slots that are answered, where they are others than those that `asks` names. */
  readonly select?: readonly Ask[];
  readonly party?: string;
}

/** Most words of a stem (check 13); what would need more is not asked. */
const mostWords = 30;

const isShort = ({ stem }: Draft): boolean => stem.split(/\s+/).length <= mostWords;

/** Fewest distractors that make a choice (Rodriguez 2005 finds that two serve as well as more). */
const fewestDistractors = 2;

const compare = (a: Answer, b: Answer): number =>
  (a.rank ?? 0) - (b.rank ?? 0) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** Gives answers their ids in an order that does not depend on which is right. */
function number<Value extends Answer>(answers: readonly Value[]): { id: string; answer: Value }[] {
  return answers.toSorted(compare).map((answer, at) => ({ id: `o${at + 1}`, answer }));
}

const toOptions = (numbered: readonly { id: string; answer: Answer }[]): Option[] =>
  numbered.map(({ id, answer }) => ({ id, label: answer.label }));

const meanings = (numbered: readonly { id: string; answer: Answer }[]): Record<string, string> =>
  Object.fromEntries(numbered.map(({ id, answer }) => [id, answer.meaning]));

const nameSlot = ({ fact, slot }: Ask): string => `${fact.id}#${slot}`;

const factsOf = ({ asks }: Draft): Fact[] => [...new Set(asks.map(({ fact }) => fact))];

const becauseOf = (draft: Draft): string =>
  draft.because ??
  factsOf(draft)
    .map(({ statement }) => statement)
    .join(' ');

function describe(draft: Draft, distractors: readonly Candidate[]) {
  const [first] = draft.asks;
  const variant = draft.variant === undefined ? '' : `/${draft.variant}`;
  const keyFacts = factsOf(draft);
  return {
    id: `${first.fact.id}/${draft.template}${variant}`,
    topic: draft.topic,
    stem: draft.stem,
    asks: draft.asks.map(nameSlot),
    facts: [
      ...new Set([
        ...[...keyFacts, ...(draft.restsOn ?? [])].map(({ id }) => id),
        ...distractors.flatMap(({ facts }) => facts),
      ]),
    ],
    ...(draft.party === undefined ? {} : { party: draft.party }),
    difficulty: predictDifficulty(distractors),
    evidence: keyFacts.flatMap(({ evidence }) => evidence),
  };
}

function prove(
  draft: Draft,
  numbered: readonly { id: string; answer: Answer | Candidate }[],
): Item['proof'] {
  return {
    template: `${draft.asks[0].fact.kind}/${draft.template}`,
    query: {
      select: (draft.select ?? draft.asks).map(nameSlot),
      given: (draft.given ?? []).map(nameSlot),
    },
    facts: factsOf(draft).map(({ id }) => id),
    because: becauseOf(draft),
    refutations: numbered.flatMap(({ id, answer }) =>
      'rule' in answer
        ? [{ option: id, rule: answer.rule, facts: answer.facts, because: answer.meaning }]
        : [],
    ),
  };
}

/** Makes a single choice; none when there are fewer than two distractors. */
export function buildChoice(
  draft: Draft,
  key: Answer,
  distractors: readonly Candidate[],
  inSequence = false,
): ChoiceItem[] {
  if (distractors.length < fewestDistractors || !isShort(draft)) return [];
  const numbered = number<Answer | Candidate>([key, ...distractors]);
  const base = describe(draft, distractors);
  const keyId = numbered.find(({ answer }) => answer === key)?.id ?? '';
  return [
    {
      ...base,
      interaction: 'choice',
      inSequence,
      options: toOptions(numbered),
      key: keyId,
      reveals: namesOf(key),
      proof: prove(draft, numbered),
      feedback: { key: becauseOf(draft), options: meanings(numbered) },
    },
  ];
}

/** Makes a multiple choice; none with fewer than two keys or two distractors. */
export function buildMultipleChoice(
  draft: Draft,
  keys: readonly Answer[],
  distractors: readonly Candidate[],
): MultipleChoiceItem[] {
  if (distractors.length < fewestDistractors || keys.length < 2 || !isShort(draft)) return [];
  const numbered = number<Answer | Candidate>([...keys, ...distractors]);
  const base = describe(draft, distractors);
  return [
    {
      ...base,
      interaction: 'multipleChoice',
      options: toOptions(numbered),
      key: numbered.filter(({ answer }) => keys.includes(answer)).map(({ id }) => id),
      reveals: keys.flatMap(namesOf),
      proof: prove(draft, numbered),
      feedback: { key: becauseOf(draft), options: meanings(numbered) },
    },
  ];
}

/** Makes an item that asks for the order in which answers are given here. */
export function buildOrder(draft: Draft, inOrder: readonly Answer[]): OrderItem[] {
  if (inOrder.length < 3 || !isShort(draft)) return [];
  const numbered = number(inOrder.map(({ rank: _, ...answer }) => answer));
  const base = describe(draft, []);
  const key = inOrder.flatMap(({ label }) =>
    numbered.filter(({ answer }) => answer.label === label).map(({ id }) => id),
  );
  return [
    {
      ...base,
      interaction: 'order',
      options: toOptions(numbered),
      key,
      reveals: [],
      proof: prove(draft, numbered),
      feedback: {
        key: inOrder.map(({ meaning }) => meaning).join(' '),
        options: meanings(numbered),
      },
    },
  ];
}

/** Makes an item that asks which target each answer belongs to; targets stand in the order given. */
export function buildMatch(
  draft: Draft,
  pairs: readonly { answer: Answer; target: string }[],
  targets: readonly string[],
): MatchItem[] {
  if (pairs.length < 3 || targets.length < 2 || !isShort(draft)) return [];
  const numbered = number(pairs.map(({ answer }) => answer));
  const base = describe(draft, []);
  const targetOptions = targets.map((label, at) => ({ id: `t${at + 1}`, label }));
  const key = numbered.flatMap(({ id, answer }) => {
    const label = pairs.find((pair) => pair.answer === answer)?.target;
    return targetOptions.filter((target) => target.label === label).map((t) => [id, t.id] as const);
  });
  return [
    {
      ...base,
      interaction: 'match',
      options: toOptions(numbered),
      targets: targetOptions,
      key: Object.fromEntries(key),
      reveals: [],
      proof: prove(draft, numbered),
      feedback: {
        key: numbered.map(({ answer }) => answer.meaning).join(' '),
        options: meanings(numbered),
      },
    },
  ];
}

/** What a typed answer is told of: nothing to choose from, so no distractor to refute. */
function describeEntry(draft: Draft, key: Answer) {
  return {
    ...describe(draft, []),
    options: [],
    reveals: namesOf(key),
    proof: prove(draft, []),
    feedback: { key: becauseOf(draft), options: {} },
  };
}

/** Makes an item whose answer is a number to be typed. */
export function buildNumber(
  draft: Draft,
  key: Answer,
  { value, unit }: { readonly value: number; readonly unit: string },
): NumberItem[] {
  if (!isShort(draft)) return [];
  return [{ ...describeEntry(draft, key), interaction: 'number', unit, key: value }];
}

/** Makes an item whose answer is a date to be typed, `date` being written as finely as it is asked for. */
export function buildDate(
  draft: Draft,
  key: Answer,
  { date, granularity }: { readonly date: string; readonly granularity: DateGranularity },
): DateItem[] {
  if (!isShort(draft)) return [];
  return [{ ...describeEntry(draft, key), interaction: 'date', granularity, key: date }];
}
