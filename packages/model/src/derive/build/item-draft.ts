import type { Topic } from '../../sheet/topic.ts';
import type { Item, Option } from '../../item/item.ts';
import { nameSlot, type FactSlot } from '../../sheet/fact-slot.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Answer, Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { formatStatement, withRemark } from '../feedback/statement.ts';
import type { Question } from '../../sheet/question.ts';

/** What a template states about an item before its options are found. */
export interface ItemDraft {
  readonly template: string;
  /** Distinguishes items of one template on one fact. */
  readonly variant?: string;
  /** The first part of the item's id; by default the fact of the first slot in `asks`. */
  readonly owner?: string;
  readonly topic: Topic;
  readonly stem: string;
  /** The slots that it asks for: no other item of a quiz may ask for one of them. */
  readonly asks: readonly [FactSlot, ...FactSlot[]];
  /** The slots that hold the answers, if they differ from `asks`. */
  readonly select?: readonly FactSlot[];
  /** The slots whose values the stem gives. */
  readonly given: readonly FactSlot[];
  /** Why the key is right, in a sentence; by default the statements of the facts. */
  readonly because?: string;
  /** Further facts that give words to the stem or the key, or that mark a list as complete. */
  readonly restsOn?: readonly Fact[];
  /** Other right answers, which may not become distractors. */
  readonly alsoRight?: readonly Answer[];
  readonly party?: string;
}

/** Most words of a stem (check 13). */
const mostWords = 30;

/** True if the stem is short enough for an item. */
export const hasShortStem = ({ stem }: ItemDraft): boolean =>
  [...stem.matchAll(/[\p{L}\p{N}'’-]+/gu)].length <= mostWords;

/** One or more slots of one fact. */
export const slotsOf = (fact: Fact, ...slots: string[]): FactSlot[] =>
  slots.map((slot) => ({ fact, slot }));

/** The same slot of several facts. */
export const slotOfEach = (
  [first, ...rest]: readonly [Fact, ...Fact[]],
  slot: string,
): [FactSlot, ...FactSlot[]] => [{ fact: first, slot }, ...rest.map((fact) => ({ fact, slot }))];

const factsOf = ({ asks }: ItemDraft): Fact[] => [...new Set(asks.map(({ fact }) => fact))];

/** Why the key is right. */
const becauseOf = (index: IndexedSheet, draft: ItemDraft): string =>
  draft.because ??
  factsOf(draft)
    .map((fact) => formatStatement(index, fact))
    .join(' ');

/** The feedback on the key: why it is right, and the editor's remarks on the facts. */
export const explainKey = (index: IndexedSheet, draft: ItemDraft): string =>
  factsOf(draft).reduce(withRemark, index.shorten(becauseOf(index, draft), draft.stem));

/** The feedback on a wrong answer under a stem. What the editor wrote stays as it is. */
export const explainWrong = (
  index: IndexedSheet,
  { stem }: ItemDraft,
  { rule, feedback }: Candidate,
): string => (rule === 'editor-foil' ? feedback : index.shorten(feedback, stem));

/** The id of the item that a draft becomes: `FACT/template/variant`. */
export function idOf({ asks, owner, template, variant }: ItemDraft): string {
  const name = `${owner ?? asks[0].fact.id}/${template}`;
  return variant === undefined ? name : `${name}/${variant}`;
}

/** What the facts of the answers are about together; undefined if they differ. */
function findMatter({ asks, select = asks }: ItemDraft): string | undefined {
  const [matter, ...others] = new Set(select.map(({ fact }) => fact.matter ?? fact.id));
  return others.length === 0 ? matter : undefined;
}

/** The fields that items of every interaction have. */
export function buildBase(draft: ItemDraft, distractors: readonly Candidate[]) {
  const keyFacts = factsOf(draft);
  const matter = findMatter(draft);
  const restsOn = [...keyFacts, ...(draft.restsOn ?? [])].map(({ id }) => id);
  return {
    id: idOf(draft),
    topic: draft.topic,
    stem: draft.stem,
    asks: draft.asks.map(nameSlot),
    facts: [...new Set([...restsOn, ...distractors.flatMap(({ facts }) => facts)])],
    ...(draft.party === undefined ? {} : { party: draft.party }),
    ...(matter === undefined ? {} : { matter }),
    evidence: keyFacts.flatMap(({ evidence }) => evidence),
  };
}

/** An answer with its option id. */
export interface Numbered {
  readonly id: string;
  readonly answer: Answer | Candidate;
}

const compare = (a: Answer, b: Answer): number =>
  (a.rank ?? 0) - (b.rank ?? 0) || (a.label < b.label ? -1 : 1);

/** Gives answers their option ids, in an order that does not depend on which is right. */
export const numberAnswers = (answers: readonly (Answer | Candidate)[]): Numbered[] =>
  answers.toSorted(compare).map((answer, at) => ({ id: `o${at + 1}`, answer }));

/** The public part of the options. */
export const toOptions = (numbered: readonly Numbered[]): Option[] =>
  numbered.map(({ id, answer }) => ({ id, label: answer.label }));

/** The feedback on each option, by its id. */
export const feedbackById = (numbered: readonly Numbered[]): Record<string, string> =>
  Object.fromEntries(numbered.map(({ id, answer }) => [id, answer.feedback]));

/** Builds the proof of an item. */
export function buildProof(
  index: IndexedSheet,
  draft: ItemDraft,
  numbered: readonly Numbered[],
): Item['proof'] {
  return {
    template: `${draft.asks[0].fact.kind}/${draft.template}`,
    query: {
      select: (draft.select ?? draft.asks).map(nameSlot),
      given: draft.given.map(nameSlot),
    },
    facts: factsOf(draft).map(({ id }) => id),
    because: becauseOf(index, draft),
    refutations: numbered.flatMap(({ id, answer }) =>
      'rule' in answer
        ? [{ option: id, rule: answer.rule, facts: answer.facts, because: answer.feedback }]
        : [],
    ),
  };
}

/** The end of the id of the item for an editor's question: "time-choice". */
export const templateOf = ({ ask, as }: Pick<Question, 'ask' | 'as'>): string => `${ask}-${as}`;
