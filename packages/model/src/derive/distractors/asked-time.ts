import type { Fact } from '../../sheet/fact.ts';
import type { OutsideFact } from '../../sheet/outside-fact.ts';
import type { Question } from '../../sheet/question.ts';
import { timesIn } from '../../sheet/slot-times.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import type { Time } from '../../sheet/time.ts';

/** Reads a date in the form of a response as a time. */
export const toTime = (date: string): Time =>
  date.length === 4
    ? { granularity: 'year', year: date, inferred: [] }
    : date.length === 7
      ? { granularity: 'month', month: date, inferred: [] }
      : { granularity: 'day', date, inferred: [] };

/** True for a question whose answer is a time. */
export const asksTime = ({ ask, as }: Pick<Question, 'ask' | 'as'>): boolean =>
  as === 'date' || ask === 'time' || ask === 'departure';

/** The times that a question asks for: the one of the fact, or those in a slot. Empty if it asks for something else. */
export function timesAsked(fact: Fact, question: Pick<Question, 'ask' | 'as'>): Time[] {
  if (!asksTime(question)) return timesIn(fact, question.ask).map(({ time }) => time);
  const time = timeOfFact(fact);
  return time === undefined ? [] : [time];
}

/** The time of another fact as a wrong answer: the one in the same slot behind the same word, such as "by", or else its own. */
export function timeOffered(
  fact: Fact,
  question: Pick<Question, 'ask' | 'as'>,
  other: Fact | OutsideFact,
): Time | undefined {
  if (asksTime(question) || !('kind' in other)) return timeOfFact(other);
  const [own] = timesIn(fact, question.ask);
  const alike = timesIn(other, question.ask).find(({ before }) => before === own?.before);
  return alike?.time ?? timeOfFact(other);
}
