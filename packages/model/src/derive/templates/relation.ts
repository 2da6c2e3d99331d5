import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { areDisjoint, spanOf, type Span } from '../../sheet/time.ts';
import { buildChoice } from '../build/choice.ts';
import { slotsOf, type Draft } from '../build/draft.ts';
import { listFoils, type Answer, type Candidate } from '../candidate.ts';
import { toOtherMoment } from '../date-distractors.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { nearInTime, nearness } from '../nearness.ts';
import { capitalise } from '../../english/words.ts';

type Relation = FactOf<'relation'>;
type Event = FactOf<'event'>;

/** For each relation the slot that the stem gives, and the slot that it asks for. */
const questions = {
  answers: {
    given: 'from',
    asked: 'to',
    ask: (what: string) => `In response to which event did ${what} take place?`,
  },
  causes: { given: 'from', asked: 'to', ask: (what: string) => `What was the outcome of ${what}?` },
  halts: {
    given: 'to',
    asked: 'from',
    ask: (what: string) => `With which event did ${what} come to a halt?`,
  },
} as const;

/**
 * True if the time of another event proves it wrong: an event does not answer a later one, an outcome does not end before
 * its cause begins, and an event that halts another shares a day with it.
 */
function isRuledOut(how: Relation['how'], given: Span, other: Span): boolean {
  switch (how) {
    case 'answers':
      return other.first > given.last;
    case 'causes':
      return other.last < given.first;
    case 'halts':
      return areDisjoint(given, other);
  }
}

/** Relations with the same result have the same stem. */
const nameQuestion = (relation: Relation): string =>
  `${relation.how} ${relation[questions[relation.how].given]}`;

const toAnswer = ({ what }: Event, { statement }: Relation): Answer => ({
  label: capitalise(what),
  feedback: statement,
});

function findRuledOut(index: IndexedSheet, relation: Relation, given: Event): Candidate[] {
  const at = index.momentAt(given.id);
  if (at === undefined || given.time === undefined) return [];
  const givenSpan = spanOf(given.time);
  return index
    .momentsAround(at)
    .filter(({ slot, span }) => slot === 'time' && isRuledOut(relation.how, givenSpan, span))
    .map((moment) => {
      const near = nearness.made * nearInTime(givenSpan, moment.span);
      return toOtherMoment(moment, [relation, given], near);
    });
}

function deriveRelation(
  index: IndexedSheet,
  relation: Relation,
  alike: readonly Relation[],
): Item[] {
  const { given, asked, ask } = questions[relation.how];
  const givenEvent = index.event(relation[given]);
  const keyEvent = index.event(relation[asked]);
  if (!index.hasUniqueName(givenEvent) || !index.hasUniqueName(keyEvent)) return [];
  const others = alike.filter((other) => other !== relation);
  const draft: Draft = {
    template: relation.how,
    topic: 'dates',
    stem: ask(givenEvent.what),
    asks: [{ fact: relation, slot: asked }],
    given: slotsOf(relation, given, 'how'),
    because: [relation, ...others].map(({ statement }) => statement).join(' '),
    restsOn: [givenEvent, keyEvent, ...others],
    alsoRight: others.map((other) => toAnswer(index.event(other[asked]), other)),
  };
  const key = toAnswer(keyEvent, relation);
  const foils = listFoils(index, relation, asked);
  return buildChoice(index, draft, key, [...foils, ...findRuledOut(index, relation, givenEvent)]);
}

/** Derives items that ask what an event answered, led to or was halted by. */
export function deriveRelations(index: IndexedSheet): Item[] {
  const relations = index.factsOf('relation');
  const alike = Map.groupBy(relations, nameQuestion);
  return relations.flatMap((relation) =>
    deriveRelation(index, relation, alike.get(nameQuestion(relation)) ?? []),
  );
}
