import { checkItems } from '../../checks/bank.ts';
import { deriveAsked } from '../../derive/bank.ts';
import type { Answer } from '../../derive/candidate.ts';
import { timesAsked } from '../../derive/distractors/asked-time.ts';
import { countIn, stemOf } from '../../derive/distractors/question-foils.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { asksToll } from '../../english/toll.ts';
import type { Fact } from '../../sheet/fact.ts';
import { rankOfTime } from '../../sheet/time.ts';
import type { Question, QuestionFoil } from '../../sheet/question.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { isRevealedBeforehand } from '../../sign/revealed-beforehand.ts';
import { askInSheet } from './ask-in-sheet.ts';
import { listAskableParts, type Askable, type AskedSort } from './askable.ts';
import { writeDefaultStem } from './default-stem.ts';
import { findMore } from './find-more.ts';
import { isUnclear } from './is-unclear.ts';
import { isFitting, listOffers, type Offer } from './offers.ts';
import { pickOffers } from './pick-offers.ts';
import { explainWeak } from './weak-question.ts';

/** A question that an editor can begin with. */
export interface SuggestedQuestion {
  readonly question: Question;
  readonly sort: AskedSort;
}

/**
 * How much a reader would want to be asked each sort: why, to what end and what came of it before who, and who before when,
 * where and how many.
 */
const worth: { readonly [Sort in AskedSort]: number } = {
  reason: 10,
  result: 9.5,
  aim: 9,
  event: 8.5,
  person: 8,
  claim: 7.5,
  score: 7.5,
  post: 7,
  agreement: 7,
  organisation: 7,
  group: 6.5,
  words: 6,
  place: 6,
  time: 5.5,
  number: 4.5,
  deed: 4,
  minute: 3,
  name: 2,
};

/** What is taken off for each fault, and added for wrong answers that are explained already. */
const cost = {
  finding: 1,
  negative: 4,
  noFoils: 6,
  revealed: 8,
  unclear: 4,
  repeated: 3,
} as const;

/** With fewer wrong answers a question begins without any: the editor writes them. */
const fewest = 2;

const isExplained = ({ feedback }: Offer): boolean => feedback !== '';

/** Rates the time of a fact: 0 for the day or month of one event, 1 less for a year or no time, 2 less if it happened more than once. */
function rateTime(fact: Fact): number {
  const time = timeOfFact(fact);
  const isOnce = fact.kind !== 'clause' || fact.once || fact.modality === 'planned';
  return (time?.granularity === 'day' || time?.granularity === 'month' ? 0 : -1) - (isOnce ? 0 : 2);
}

/** The check that the editor satisfies by writing the feedback. */
const ofFeedback = 18;
/** The check of negative stems, which no rewording mends. */
const ofNegation = 10;

/** What the faults of a question cost. */
function rateFaults(index: IndexedSheet, fact: Fact, question: Question): number {
  const asking = askInSheet(index, fact, question);
  const item = deriveAsked(asking.index, asking.fact, question);
  if (item === undefined) return 0;
  const findings = checkItems([item], asking.context)
    .filter(({ check }) => check !== ofFeedback)
    .map(({ check }) => (check === ofNegation ? cost.negative : cost.finding));
  const revealed = isRevealedBeforehand(index.sheet, item) ? cost.revealed : 0;
  return findings.reduce((sum, each) => sum + each, revealed);
}

/** Rates a question by what it asks and by what the checks find in it. */
function rate(
  index: IndexedSheet,
  fact: Fact,
  { slot, sort }: Askable,
  question: Question,
  chosen: readonly Offer[],
): number {
  return (
    worth[sort] +
    (sort === 'time' ? rateTime(fact) : 0) +
    0.4 * chosen.filter(isExplained).length -
    (chosen.length === 0 ? cost.noFoils : 0) -
    (isUnclear(index, fact, slot) ? cost.unclear : 0) -
    rateFaults(index, fact, question)
  );
}

/** Picks wrong answers of the sense of the right one; none rather than one, or some that anybody would strike out. */
function choose(
  index: IndexedSheet,
  fact: Fact,
  { stem, key, question }: { stem: string; key: Answer; question: Question },
  more: readonly QuestionFoil[],
): readonly Offer[] {
  const fitting = listOffers(index, fact, question, more).filter(isFitting);
  const chosen = pickOffers(index, { id: `${fact.id}/${question.ask}`, stem, key }, fitting);
  // What readers type needs no wrong answers; those that are explained get feedback of their own.
  if (question.as === 'number' || question.as === 'date') return chosen.filter(isExplained);
  return chosen.length < fewest ? [] : chosen;
}

interface Drafted {
  readonly question: Question;
  readonly stem: string;
  readonly chosen: readonly Offer[];
}

/** Writes the question about one part; undefined if there are no words for it. */
function draft(
  index: IndexedSheet,
  fact: Fact,
  { part: { slot, answer }, as }: { readonly part: Askable; readonly as: Question['as'] },
  { more, told }: { readonly more: readonly QuestionFoil[]; readonly told: ReadonlySet<string> },
): Drafted | undefined {
  const stem = writeDefaultStem(index, fact, slot);
  if (stem === undefined) return undefined;
  const bare: Question = { ask: slot, as, foils: [], sources: [] };
  const question = stem === stemOf(index, fact, bare) ? bare : { ...bare, stem };
  const [time] = timesAsked(fact, question);
  const rank = time === undefined ? countIn(fact, slot)?.count : rankOfTime(time);
  const key = { label: answer, feedback: '', ...(rank === undefined ? {} : { rank }) };
  const chosen = choose(index, fact, { stem, key, question }, more);
  const asked = { ...question, foils: chosen.map(({ foil }) => foil) };
  // A remark goes on with the story already.
  const added =
    fact.remark === undefined
      ? findMore(index, fact, {
          shown: [stem, answer],
          used: chosen.map(({ feedback }) => feedback),
          told,
        })
      : undefined;
  return { question: added === undefined ? asked : { ...asked, more: added }, stem, chosen };
}

/** True if no wrong answer was found where only others of the article can be one: other speakers, or who else did it. */
const isUnanswerable = (fact: Fact, { slot, sort }: Askable, { chosen }: Drafted): boolean =>
  chosen.length === 0 &&
  (fact.kind === 'claim' ? slot === 'claimant' : slot === 'subject' && sort === 'words');

/** The feedback on the right answers of the questions that a sheet has. */
export const listTold = ({ sheet }: IndexedSheet): Set<string> =>
  new Set(sheet.facts.flatMap(({ questions }) => questions.flatMap(({ more }) => more ?? [])));

/**
 * Writes the question about a part that an editor asks for, to be answered in one way, with wrong answers as `suggestQuestion`
 * picks them. It has no words and no wrong answers if the editor has to find them.
 */
export function draftQuestion(
  index: IndexedSheet,
  fact: Fact,
  { part, as }: { readonly part: Askable; readonly as: Question['as'] },
  more: readonly QuestionFoil[] = [],
): Question {
  const bare: Question = { ask: part.slot, as, foils: [], sources: [] };
  const told = listTold(index);
  const { stem, ...question } = draft(index, fact, { part, as }, { more, told })?.question ?? bare;
  const isWeak = explainWeak(index, fact, part.slot) !== undefined;
  return stem === undefined || isWeak ? question : { ...question, stem };
}

/**
 * Suggests a question about a fact: the part that is best to ask, with three wrong answers. Parts that are asked already are left
 * out; of sorts in `used`, which other questions ask for, others are preferred. Undefined if nothing can be asked.
 */
export function suggestQuestion(
  index: IndexedSheet,
  fact: Fact,
  {
    more = () => [],
    used = new Map(),
    told = listTold(index),
  }: {
    /** Further wrong answers for a part, such as dates that no fact has yet. */
    readonly more?: (part: Askable) => readonly QuestionFoil[];
    /** How many questions of the sheet ask for each sort. */
    readonly used?: ReadonlyMap<AskedSort, number>;
    /** What other questions say in the feedback on their right answers. */
    readonly told?: ReadonlySet<string>;
  } = {},
): SuggestedQuestion | undefined {
  const asked = new Set(fact.questions.map(({ ask }) => ask));
  const total = [...used.values()].reduce((sum, each) => sum + each, 0);
  const drafts = listAskableParts(index, fact)
    .filter(({ slot }) => !asked.has(slot) && explainWeak(index, fact, slot) === undefined)
    .flatMap((part) => {
      const [as = 'choice'] = part.ways;
      const made = draft(index, fact, { part, as }, { more: more(part), told });
      if (made === undefined || asksToll(made.stem) || isUnanswerable(fact, part, made)) return [];
      const rating = rate(index, fact, part, made.question, made.chosen);
      const repeated = cost.repeated * ((used.get(part.sort) ?? 0) / Math.max(1, total));
      return [{ question: made.question, sort: part.sort, rating: rating - repeated }];
    })
    .toSorted((a, b) => b.rating - a.rating);
  const [best] = drafts;
  return best && { question: best.question, sort: best.sort };
}

/** Counts how many questions of a sheet ask for each sort. */
export function countAsked(index: IndexedSheet): Map<AskedSort, number> {
  const counts = new Map<AskedSort, number>();
  for (const fact of index.sheet.facts) {
    const parts = listAskableParts(index, fact);
    for (const { ask } of fact.questions) {
      const sort = parts.find(({ slot }) => slot === ask)?.sort;
      if (sort !== undefined) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    }
  }
  return counts;
}
