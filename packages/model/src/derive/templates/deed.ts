import type { Item } from '../../item/item.ts';
import type { Clause } from '../../sheet/facts/clause.ts';
import { areApart, spanOf, type Time } from '../../sheet/time.ts';
import { partsOf } from '../../sheet/value.ts';
import { writeDeed } from '../../english/write-clause.ts';
import { buildChoice } from '../build/choice.ts';
import { draftClause, isBare } from '../build/clause.ts';
import { slotsOf } from '../build/item-draft.ts';
import type { Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import { groupBy } from '../lookup/group-by.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearInTime } from '../distractors/nearness.ts';

/** Most other deeds of a subject that are searched, so that deriving stays linear. */
const reach = 24;

/** A clause that says what somebody did, and when. */
interface Deed {
  readonly fact: Clause;
  readonly time: Time;
}

/** Verbs of states, which nobody does. */
const states = new Set(['be', 'have']);

/** The deed that a clause states of somebody; empty for what happened to somebody, is only said, or is still to come. */
function toDeed(fact: Clause): Deed[] {
  const { subject, verb, time, modality, tense, passive, voice } = fact;
  const isDone = modality === 'occurred' && tense === 'past' && !passive;
  const isSomebody = partsOf(subject).every((part) => typeof part === 'string');
  const isState = states.has(verb.split(', ', 1)[0] ?? '');
  return time !== undefined && isDone && isSomebody && !isState && voice.type === 'article'
    ? [{ fact, time }]
    : [];
}

/** What the subject did at other times, with a day between, once each. */
function findOthers(
  index: IndexedSheet,
  { fact, time }: Deed,
  deeds: readonly Deed[],
): Candidate[] {
  const span = spanOf(time);
  return deeds
    .filter((other) => other.fact.once && areApart(spanOf(other.time), span))
    .map((other) => ({
      label: writeDeed(index.lexicon, other.fact),
      feedback: explainFact(index, other.fact),
      rule: 'disjoint-spans',
      facts: [fact.id, other.fact.id],
      source: other.fact.id,
      near: nearInTime(span, spanOf(other.time)),
    }));
}

function deriveDeed(index: IndexedSheet, deed: Deed, deeds: readonly Deed[]): Item[] {
  const { fact, time } = deed;
  if (!isBare(fact) || time.granularity !== 'day') return [];
  const draft = draftClause(index, fact, 'deed', 'deed');
  if (draft === undefined) return [];
  const label = writeDeed(index.lexicon, fact);
  return buildChoice(
    index,
    { ...draft, given: slotsOf(fact, 'subject', 'time') },
    { label, feedback: explainFact(index, fact) },
    findOthers(index, deed, deeds),
  );
}

/** Derives items that ask what somebody did on a day. */
export function deriveDeeds(index: IndexedSheet): Item[] {
  const deeds = index.factsOf('clause').flatMap(toDeed);
  const subjectOf = ({ fact }: Deed): string => JSON.stringify(fact.subject);
  const deedsOf = groupBy(deeds, subjectOf);
  return deeds.flatMap((deed) => deriveDeed(index, deed, deedsOf(subjectOf(deed)).slice(0, reach)));
}
