import { overlap, wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import type { ClauseJson, FactJson } from '../../draft/draft.ts';
import { toEvidence } from './created-fact.ts';
import { guessClause } from '../clauses/guess-clause.ts';
import type { GuessContext } from '../guess-context.ts';
import type { Meaning } from './meanings.ts';
import { readSingle } from '../../facts/slot-value.ts';

/** True if marked words are a part of the open fact and no fact of their own: a clause lacks it, and they have no verb. */
export function isPartOf(
  fact: FactJson | undefined,
  mark: Passage,
  meaning: Meaning,
  context: GuessContext,
): fact is ClauseJson {
  if (fact?.kind !== 'clause' || !/^(?:when|where|count|why)$/.test(meaning)) return false;
  const isInSentence = fact.evidence.some(({ paragraph }) => paragraph === mark.paragraph);
  return isInSentence && (meaning === 'why' || guessClause(mark, context).verb === '');
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
  const words = wordsOf(context.paragraphs, mark);
  const [, lead, rest = ''] =
    /^(because of|because|in order to|to|in|at|near|on|for|over|after|as)\s+(.*)$/is.exec(words) ??
    [];
  const before = lead?.toLowerCase();
  const slot =
    meaning === 'where'
      ? { slot: 'place', before: before ?? 'in' }
      : meaning === 'why'
        ? before === 'to' || before === 'in order to'
          ? { slot: 'purpose', before }
          : { slot: 'reason', before: before ?? 'because' }
        : { slot: 'object' };
  const value = readSingle(lead === undefined ? words : rest, context.entities);
  const others = (clause.slots ?? []).filter((each) => each.slot !== slot.slot);
  return { fact: { ...next, slots: [...others, { ...slot, value }] }, field: slot.slot };
}
