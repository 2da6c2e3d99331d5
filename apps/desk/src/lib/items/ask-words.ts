import type { Askable } from '@dateline/model/editing';
import type { QuestionJson } from '../draft/draft.ts';

const bySlot: Readonly<Record<string, string>> = {
  claimant: 'who said it',
  leader: 'who led it',
  sender: 'who sent it',
  orderedBy: 'who ordered it',
  members: 'who was in it',
  destinations: 'where it went',
  departure: 'when it left',
};

const bySort: { readonly [Sort in Askable['sort']]: string } = {
  person: 'who',
  group: 'who',
  place: 'where',
  organisation: 'which one',
  agreement: 'which agreement',
  time: 'when',
  minute: 'in which minute',
  number: 'how many',
  score: 'the score',
  event: 'which event',
  reason: 'why',
  aim: 'to what end',
  result: 'what came of it',
  deed: 'what happened then',
  name: 'what it is called',
  claim: 'what was said',
  post: 'which post',
  words: 'what',
};

/** What a button says that asks for a part of a fact: "who", "when", "how many". */
export function askWord({ slot, sort }: Askable): string {
  const own = bySlot[slot];
  if (own !== undefined) return own;
  return sort === 'person' && slot === 'object' ? 'whom' : bySort[sort];
}

/** How a question can be answered, as editors call it. */
export const wayWords: { readonly [Way in NonNullable<QuestionJson['as']>]: string } = {
  choice: 'One of several answers',
  multipleChoice: 'Several answers are right',
  number: 'Readers type a number',
  date: 'Readers type a date',
};

/** What questions are about, as readers see it. */
export const topicWords: { readonly [Topic in NonNullable<QuestionJson['topic']>]: string } = {
  dates: 'Dates',
  delegates: 'People',
  objectives: 'Objectives',
  reasons: 'Reasons',
  outcomes: 'Outcomes',
  places: 'Places',
  figures: 'Numbers',
  claims: 'Who said what',
};

/** The sorts of answers that may be said in other words. */
const spoken: ReadonlySet<Askable['sort']> = new Set([
  'reason',
  'aim',
  'result',
  'deed',
  'claim',
  'post',
  'words',
]);

/** Says what a right answer in other words lacks to be the answer of the fact. */
export function explainKeyFault({ answer, sort }: Pick<Askable, 'answer' | 'sort'>): string {
  const advice =
    sort === 'score'
      ? 'write both numbers in figures, in this order'
      : spoken.has(sort)
        ? 'keep a word of that, take most words from the fact, and no other number or name; with “no” or “not” it would say the opposite'
        : 'write it as it stands, or another of its names';
  return `It says something else than “${answer}”: ${advice}.`;
}
