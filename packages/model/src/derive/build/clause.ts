import { attribute, writeQuestion } from '../../english/write-clause.ts';
import { isInEditorsHand } from '../../sheet/fact.ts';
import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import type { Topic } from '../../sheet/topic.ts';
import { entitiesOf, factsIn, partsOf, timesOf } from '../../sheet/value.ts';
import { valueOf } from '../../sheet/rules/slots-of-fact.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { asksTheSame } from '../distractors/rivals.ts';
import { slotsOf, type ItemDraft } from './item-draft.ts';

/** Most other clauses of which the words of a question have to be told apart. */
const mostRivals = 12;

/** True for a clause about which Dateline asks by itself: it is not in an editor's hand, and it states what is so. */
export const isBare = (clause: Clause): boolean =>
  !isInEditorsHand(clause) && clause.modality !== 'negated';

/**
 * True for a bare clause that can be asked when it was: it was once, and is over or still to come, and nothing else in it names a
 * time, which would stand in the question and could give the answer away.
 */
export const isAskedWhen = (clause: Clause): boolean =>
  isBare(clause) &&
  clause.once &&
  (clause.modality !== 'occurred' || clause.tense === 'past') &&
  valuesOf(clause).every(({ value }) => timesOf(value).length === 0);

/**
 * The topic of a question about a slot: that of the clause, or what it asks for. A clause on dates gives its topic only to
 * questions about its time, so that what an event led to is not filed under dates.
 */
function topicOf(index: IndexedSheet, clause: Clause, asked: string): Topic {
  if (clause.topic !== undefined && clause.topic !== 'dates') return clause.topic;
  const value = valueOf(clause, asked);
  if (asked === 'time' || asked === 'deed' || value === undefined) return 'dates';
  const [part] = partsOf(value);
  if (typeof part === 'object' && 'count' in part) return 'figures';
  if (typeof part === 'object' && 'fact' in part) return 'reasons';
  const types = entitiesOf(value).map((id) => index.entity(id).type);
  return types.includes('place') ? 'places' : types.includes('person') ? 'delegates' : 'outcomes';
}

/** Copies a clause with other words at the head of its questions. */
const withHead = (clause: Clause, head: string | undefined): Clause =>
  head === undefined
    ? clause
    : {
        ...clause,
        askSubject: head,
        slots: clause.slots.map((slot) => ({ ...slot, ask: head })),
      };

/** The question about a slot; names who says it, if the clause is attributed. Undefined if it names the claimant already. */
function writeStem({ lexicon }: IndexedSheet, clause: Clause, asked: string): string | undefined {
  const question = writeQuestion(lexicon, clause, asked);
  if (clause.voice.type === 'article' || question === undefined) return question;
  const isNamed = question.includes(lexicon.nameOf(clause.voice.claimant));
  return isNamed ? undefined : attribute(lexicon, clause, question);
}

/**
 * Drafts the item that asks for a slot of a clause; `head` replaces the words that open the question. Undefined if another
 * clause answers the same question, too many say something like it, or it cannot be attributed.
 */
export function draftClause(
  index: IndexedSheet,
  clause: Clause,
  asked: string,
  template: string,
  head?: string,
): ItemDraft | undefined {
  const rivals = index.rivals(clause, asked);
  if (rivals.length > mostRivals || rivals.some((other) => asksTheSame(clause, other, asked))) {
    return undefined;
  }
  const stem = writeStem(index, withHead(clause, head), asked);
  if (stem === undefined) return undefined;
  const time = clause.time === undefined ? [] : ['time'];
  const given = ['subject', ...clause.slots.map(({ slot }) => slot), 'verb', ...time];
  return {
    template,
    topic: topicOf(index, clause, asked),
    stem,
    asks: [{ fact: clause, slot: asked }],
    given: slotsOf(clause, ...given.filter((slot) => slot !== asked)),
    restsOn: [
      ...rivals,
      ...valuesOf(clause)
        .flatMap(({ value }) => factsIn(value))
        .map((id) => index.fact(id)),
    ],
  };
}
