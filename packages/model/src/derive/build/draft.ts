import type { Topic } from '../../attempt/shapes.ts';
import type { Item, Option } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Answer, Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { formatStatement } from '../feedback/statement.ts';

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
  /** What names an item on several facts; by default the fact of the first slot that is asked for. */
  readonly owner?: string;
  readonly topic: Topic;
  readonly stem: string;
  /** The questions that are spent with it: no other item of a quiz asks them too. */
  readonly asks: readonly [Ask, ...Ask[]];
  /** The slots that hold the answers, where they are others than those that `asks` names. */
  readonly select?: readonly Ask[];
  /** What the stem tells, by which the answer is found. */
  readonly given: readonly Ask[];
  /** Why the key is right, in a sentence; by default what the facts state. */
  readonly because?: string;
  /** Further facts that the stem or the key takes words from, or that close the list. */
  readonly restsOn?: readonly Fact[];
  /** Other right answers, none of which may stand as a distractor. */
  readonly alsoRight?: readonly Answer[];
  readonly party?: string;
}

/** Most words of a stem (check 13); what would need more is not asked. */
const mostWords = 30;

/** True when the stem is short enough to be asked. */
export const isShort = ({ stem }: Draft): boolean => stem.split(' ').length <= mostWords;

/** Points at one or more slots of one fact. */
export const slotsOf = (fact: Fact, ...slots: string[]): Ask[] =>
  slots.map((slot) => ({ fact, slot }));

const nameSlot = ({ fact, slot }: Ask): string => `${fact.id}#${slot}`;

const factsOf = ({ asks }: Draft): Fact[] => [...new Set(asks.map(({ fact }) => fact))];

/** Why the key is right. */
export const becauseOf = (index: IndexedSheet, draft: Draft): string =>
  draft.because ??
  factsOf(draft)
    .map((fact) => formatStatement(index, fact))
    .join(' ');

/** The id of the item that a draft becomes: `FACT/template/variant`. */
export function idOf({ asks, owner, template, variant }: Draft): string {
  const name = `${owner ?? asks[0].fact.id}/${template}`;
  return variant === undefined ? name : `${name}/${variant}`;
}

/** What items of every interaction have alike. */
export function describe(draft: Draft, distractors: readonly Candidate[]) {
  const keyFacts = factsOf(draft);
  const restsOn = [...keyFacts, ...(draft.restsOn ?? [])].map(({ id }) => id);
  return {
    id: idOf(draft),
    topic: draft.topic,
    stem: draft.stem,
    asks: draft.asks.map(nameSlot),
    facts: [...new Set([...restsOn, ...distractors.flatMap(({ facts }) => facts)])],
    ...(draft.party === undefined ? {} : { party: draft.party }),
    evidence: keyFacts.flatMap(({ evidence }) => evidence),
  };
}

/** An answer that has become an option. */
export interface Numbered {
  readonly id: string;
  readonly answer: Answer | Candidate;
}

const compare = (a: Answer, b: Answer): number =>
  (a.rank ?? 0) - (b.rank ?? 0) || (a.label < b.label ? -1 : 1);

/** Gives answers their ids in an order that does not depend on which is right. */
export const number = (answers: readonly (Answer | Candidate)[]): Numbered[] =>
  answers.toSorted(compare).map((answer, at) => ({ id: `o${at + 1}`, answer }));

/** Answers as options. */
export const toOptions = (numbered: readonly Numbered[]): Option[] =>
  numbered.map(({ id, answer }) => ({ id, label: answer.label }));

/** What is told of each option, by its id. */
export const feedbackById = (numbered: readonly Numbered[]): Record<string, string> =>
  Object.fromEntries(numbered.map(({ id, answer }) => [id, answer.feedback]));

/** Why the key is right and each distractor wrong. */
export function prove(
  index: IndexedSheet,
  draft: Draft,
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
