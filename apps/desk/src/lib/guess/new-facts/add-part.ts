import { growToSentences, overlap, wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import type { ClauseJson, FactJson } from '../../draft/draft.ts';
import { toEvidence } from './created-fact.ts';
import { guessClause } from '../clauses/guess-clause.ts';
import type { GuessContext } from '../guess-context.ts';
import type { Meaning } from './meanings.ts';
import { isEmpty, readSingle } from '../../facts/slot-value.ts';

/** The part of a clause that marked words say, with the words of their lead: "because of", "in". */
function readPart(words: string, meaning: Meaning, entities: GuessContext['entities']) {
  const [, lead, rest = ''] =
    /^(because of|because|in order to|to|in|at|near|on|for|over|after|as)\s+(.*)$/is.exec(words) ??
    [];
  const before = lead?.toLowerCase();
  const value = readSingle(lead === undefined ? words : rest, entities);
  const isPurpose = before === 'to' || before === 'in order to';
  switch (meaning) {
    case 'where':
      return { slot: 'place', before: before ?? 'in', value };
    case 'why':
      return isPurpose
        ? { slot: 'purpose', before, value }
        : { slot: 'reason', before: before ?? 'because', value };
    default:
      return { slot: 'object', value };
  }
}

/**
 * True if marked words are a part of the open fact and no fact of their own: they stand in a sentence of its evidence and have no
 * verb, and it lacks the part. What a fact says already is never replaced in passing.
 */
export function isPartOf(
  fact: FactJson | undefined,
  mark: Passage,
  meaning: Meaning,
  context: GuessContext,
): fact is ClauseJson {
  if (fact?.kind !== 'clause' || !/^(?:when|where|count|why)$/.test(meaning)) return false;
  const sentences = context.candidates.filter(({ kind }) => kind === 'voice');
  const sentence = growToSentences(mark, sentences);
  const isInSentence = fact.evidence.some((piece) => overlap({ ...piece }, sentence));
  const { slot } = readPart(wordsOf(context.paragraphs, mark), meaning, context.entities);
  const own = fact.slots?.find((each) => each.slot === slot);
  const isLacking =
    meaning === 'when' ? fact.time === undefined : own === undefined || isEmpty(own.value);
  return isInSentence && isLacking && (meaning === 'why' || guessClause(mark, context).verb === '');
}

/** Adds marked words to a clause as the part that they say, with the words as evidence. */
export function addPart(
  clause: ClauseJson,
  mark: Passage,
  meaning: Meaning,
  context: GuessContext,
): { readonly fact: ClauseJson; readonly field: string } {
  const evidence = clause.evidence.some(
    (piece) => overlap({ ...piece }, mark) && piece.start <= mark.start && mark.end <= piece.end,
  )
    ? clause.evidence
    : [...clause.evidence, toEvidence(mark)];
  const next = { ...clause, evidence };
  if (meaning === 'when') {
    const date = context.candidates.find((each) => each.kind === 'date' && overlap(each, mark));
    return {
      fact: date?.kind === 'date' ? { ...next, time: date.time } : next,
      field: 'time',
    };
  }
  const part = readPart(wordsOf(context.paragraphs, mark), meaning, context.entities);
  const others = (clause.slots ?? []).filter((each) => each.slot !== part.slot);
  return { fact: { ...next, slots: [...others, part] }, field: part.slot };
}
