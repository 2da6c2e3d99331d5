import type { Item } from '../../item/item.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { areDisjoint, spanOf } from '../../sheet/time.ts';
import { buildChoice } from '../build.ts';
import { listFoils, pickDistractors, type Answer, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { capitalise } from '../phrases.ts';

type Relation = FactOf<'relation'>;
type Event = FactOf<'event'>;

/** Most events that are looked at, so that deriving stays linear. */
const reach = 24;

/** How a relation is asked: the slot that the stem gives, and the slot that it asks for. */
const questions = {
  answers: { given: 'from', asked: 'to', ask: (what: string) => `Which event did ${what} answer?` },
  causes: { given: 'from', asked: 'to', ask: (what: string) => `What was the outcome of ${what}?` },
  halts: { given: 'to', asked: 'from', ask: (what: string) => `What brought ${what} to a halt?` },
} as const;

/**
 * Events that time rules out: what was answered began before its answer, an outcome does not end
 * before its cause, and what halts something is not over before it nor begins after it.
 */
function isRuledOut(how: Relation['how'], given: Event, other: Event): boolean {
  if (given.time === undefined || other.time === undefined) return false;
  const span = spanOf(given.time);
  const otherSpan = spanOf(other.time);
  switch (how) {
    case 'answers':
      return otherSpan.first > span.last;
    case 'causes':
      return otherSpan.last < span.first;
    case 'halts':
      return areDisjoint(span, otherSpan);
  }
}

const toAnswer = ({ what }: Event, meaning: string): Answer => ({
  label: capitalise(what),
  meaning,
});

function deriveRelation(index: IndexedSheet, relation: Relation): Item[] {
  const { given, asked, ask } = questions[relation.how];
  const givenEvent = index.event(relation[given]);
  const keyEvent = index.event(relation[asked]);
  const key = toAnswer(keyEvent, relation.statement);
  const ruledOut = index
    .factsOf('event')
    .slice(0, reach)
    .filter(({ id }) => id !== givenEvent.id && id !== relation[asked])
    .flatMap((other): Candidate[] =>
      other.time !== undefined && isRuledOut(relation.how, givenEvent, other)
        ? [
            {
              ...toAnswer(other, `${capitalise(other.what)}: ${formatTime(other.time)}.`),
              rule: 'disjoint-spans',
              facts: [relation.id, givenEvent.id, other.id],
            },
          ]
        : [],
    );
  return buildChoice(
    {
      template: relation.how,
      topic: 'dates',
      stem: ask(givenEvent.what),
      asks: [{ fact: relation, slot: asked }],
      restsOn: [givenEvent, keyEvent],
    },
    key,
    pickDistractors([...listFoils(index, relation, asked), ...ruledOut], [key], 3),
  );
}

/** Asks what answered, caused or halted what. */
export function deriveRelations(index: IndexedSheet): Item[] {
  return index.factsOf('relation').flatMap((relation) => deriveRelation(index, relation));
}
