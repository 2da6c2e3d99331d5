import { listSlotOptions } from '../../derive/slot-options.ts';
import { asksTime } from '../../derive/distractors/asked-time.ts';
import { countIn } from '../../derive/distractors/question-foils.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Question } from '../../sheet/question.ts';
import { listAskable, partsIn } from '../../sheet/rules/slots-of-fact.ts';
import { timesIn } from '../../sheet/slot-times.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';

/** What the answer to a question about a part of a fact is. */
export type AskedSort =
  | 'person'
  | 'place'
  | 'organisation'
  | 'agreement'
  | 'group'
  | 'time'
  | 'minute'
  | 'number'
  | 'score'
  | 'event'
  | 'reason'
  | 'aim'
  | 'result'
  | 'deed'
  | 'name'
  | 'claim'
  | 'post'
  | 'words';

/** A part of a fact that can be asked. */
export interface Askable {
  readonly slot: string;
  readonly sort: AskedSort;
  /** The right answer, as an option. */
  readonly answer: string;
  /** In which ways it can be answered. */
  readonly ways: readonly Question['as'][];
}

const reasons = /^(?:reason|cause|why|because|since|response|condition)$/;
const aims = /^(?:purpose|aim|goal|end|to)$/;
const results = /^(?:result|outcome|effect|consequence)$/;

function sortOfSlot(index: IndexedSheet, fact: Fact, slot: string): AskedSort {
  if (asksTime({ ask: slot, as: 'choice' })) return 'time';
  if (slot === 'deed' || slot === 'name' || slot === 'minute') return slot;
  if (fact.kind === 'claim' && slot === 'content') return 'claim';
  if (fact.kind === 'office' && slot === 'title') return 'post';
  if (countIn(fact, slot) !== undefined) return 'number';
  const [part] = partsIn(fact, slot);
  if (typeof part === 'object' && 'time' in part) return 'time';
  const before =
    fact.kind === 'clause' ? fact.slots.find((each) => each.slot === slot)?.before : '';
  if (reasons.test(slot) || before === 'because') return 'reason';
  if (results.test(slot)) return 'result';
  if (typeof part === 'string') return index.entity(part).type;
  if (typeof part === 'object' && 'score' in part) return 'score';
  if (typeof part === 'object' && 'fact' in part) return 'event';
  return aims.test(slot) ? 'aim' : 'words';
}

function waysOf(fact: Fact, slot: string, sort: AskedSort): Question['as'][] {
  if (sort === 'number') return ['choice', 'number'];
  const time = timeOfFact(fact);
  if (sort === 'time' && timesIn(fact, slot).length === 0) {
    return time === undefined || time.granularity === 'interval' ? ['choice'] : ['choice', 'date'];
  }
  return partsIn(fact, slot).length > 1 ? ['multipleChoice', 'choice'] : ['choice'];
}

/** Lists the parts of a fact that can be asked, with their right answers. */
export const listAskableParts = (index: IndexedSheet, fact: Fact): Askable[] =>
  listAskable(fact)
    .filter((slot) => slot !== 'line')
    .flatMap((slot) => {
      const [option] = listSlotOptions(index, fact, slot);
      if (option === undefined) return [];
      const sort = sortOfSlot(index, fact, slot);
      return [{ slot, sort, answer: option.labels[0], ways: waysOf(fact, slot, sort) }];
    });
