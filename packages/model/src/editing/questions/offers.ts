import { timesAsked } from '../../derive/distractors/asked-time.ts';
import { checkHomogeneousOptions } from '../../checks/item/homogeneous-options.ts';
import { checkLureSafety } from '../../checks/item/lure-safety.ts';
import { checkPlausibleOptions } from '../../checks/item/plausible-options.ts';
import { checkSecondKey } from '../../checks/item/second-key.ts';
import { deriveAsked } from '../../derive/bank.ts';
import { foldedNamesOf, namesOf, type Answer } from '../../derive/candidate.ts';
import {
  countIn,
  listFoilCandidates,
  stemOf,
  type FoilCandidate,
} from '../../derive/distractors/question-foils.ts';
import { nearness } from '../../derive/distractors/nearness.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { createElsewhere } from '../../derive/lookup/role-fillers.ts';
import { listSlotOptions } from '../../derive/slot-options.ts';
import type { Fact } from '../../sheet/fact.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import type { Question, QuestionFoil } from '../../sheet/question.ts';
import { askInSheet, type Asking } from './ask-in-sheet.ts';
import { listWords } from './kindred-words.ts';
import { listRawFoils, type RawFoil } from './raw-foils.ts';

/** What is further from the right answer than this stands in the article, but seldom tempts. */
const leastNear = 0.2;

/** A wrong answer that an editor can take with one press. */
export interface Offer {
  readonly foil: QuestionFoil;
  readonly label: string;
  /** What the feedback on it will say; empty if the editor has to write it. */
  readonly feedback: string;
  /** How well it fits, from 0 to 1. */
  readonly near: number;
  /** Its place among numbers or dates. */
  readonly rank?: number;
}

/** True for an offer of the same sense as the right answer; numbers and dates always are. */
export const isFitting = ({ near, rank }: Offer): boolean =>
  rank !== undefined || near >= leastNear;

/** How near phrases of the article are: a thing may be of any sense; aims, reasons and what was said are of one. */
const [far, farthest] = [0.3, 0.05];

/** How many of the nearest are checked and offered. */
const most = 16;

/** A candidate with its foil and how near it is. */
interface Rated {
  readonly foil: QuestionFoil;
  readonly shown: FoilCandidate;
  readonly near: number;
}

/** The right answers of the slot, and of other facts that answer the same question. */
function listRight(index: IndexedSheet, fact: Fact, ask: string): Answer[] {
  const facts = [fact, ...(fact.kind === 'clause' ? index.rivals(fact, ask) : [])];
  return facts
    .flatMap((each) => listSlotOptions(index, each, ask))
    .map(({ labels: [label, ...aliases] }) => ({ label, aliases, feedback: '' }));
}

function rate(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  raw: readonly RawFoil[],
): Rated[] {
  // Dates are written without their year only if all of a question are in the frame's, so those that stand already count.
  return raw.flatMap(({ foil, near }) =>
    listFoilCandidates(index, fact, question, [foil]).map((shown) => {
      const isMade = foil.date !== undefined || foil.number !== undefined;
      return {
        foil,
        shown,
        near: near ?? shown.near * (isMade && foil.because === undefined ? nearness.made : 1),
      };
    }),
  );
}

/** True if the checks of a question with this wrong answer alone find a fault in it. */
function isRefused(
  { index, context, fact }: Asking,
  question: Question,
  { foil, shown }: Rated,
): boolean {
  const item = deriveAsked(index, fact, { ...question, as: 'choice', foils: [foil] });
  if (item === undefined) return true;
  const about = [checkSecondKey, checkLureSafety, checkPlausibleOptions].flatMap((check) =>
    check(item, context),
  );
  return (
    about.some(({ message }) => message.includes(`"${shown.label}"`)) ||
    checkHomogeneousOptions(item, context).length > 0
  );
}

/** True for words that the headline has all of: readers see it above the question, so they know what became of that. */
function isInHeadline(
  { sheet, lemmas }: IndexedSheet,
  { label, fact }: QuestionFoil,
  shown: string,
): boolean {
  const words = label !== undefined || fact !== undefined ? [...lemmas(shown)] : [];
  const headline = lemmas(sheet.headline);
  return words.length > 0 && words.every((word) => headline.has(word) && !/^\p{N}/u.test(word));
}

/** Leaves out names of right answers and of what stands already, what the stem names, and what shares a name with a nearer one. */
function dropKnown(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  rated: readonly Rated[],
): Rated[] {
  const stem = stemOf(index, fact, question) ?? '';
  const taken = new Set(
    [...listRight(index, fact, question.ask), ...listFoilCandidates(index, fact, question)].flatMap(
      (answer) => foldedNamesOf(index, answer),
    ),
  );
  const isElsewhere =
    fact.kind === 'clause' ? createElsewhere(index, fact, question.ask) : () => true;
  const isTyped =
    timesAsked(fact, question).length > 0 || countIn(fact, question.ask) !== undefined;
  return rated.filter(({ foil, shown }) => {
    const names = foldedNamesOf(index, shown);
    const isNamed = !isTyped && namesOf(shown).some((name) => holdsName(stem, name));
    if (isNamed || isInHeadline(index, foil, shown.label)) return false;
    if (names.some((name) => taken.has(name))) return false;
    if (foil.entity !== undefined && !isElsewhere(foil.entity)) return false;
    names.forEach((name) => taken.add(name));
    return true;
  });
}

/**
 * Lists wrong answers to a question from the article's own names, dates, numbers and deeds, the best first. What the sheet
 * shows to be right, or the stem rules out, is not among them. `more` are further ones, such as dates that no fact has yet.
 */
export function listOffers(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  more: readonly QuestionFoil[] = [],
): Offer[] {
  const isThing = listWords(index, fact).some(
    ({ slot, form }) => slot === question.ask && form === 'thing',
  );
  const raw = [
    ...listRawFoils(index, fact, question),
    ...more.map((foil) =>
      foil.label === undefined ? { foil } : { foil, near: isThing ? farthest : far },
    ),
  ];
  const rated = rate(index, fact, question, raw).toSorted((a, b) => b.near - a.near);
  const left = dropKnown(index, fact, question, rated).slice(0, most * 2);
  const asking = askInSheet(index, fact, { ...question, foils: left.map(({ foil }) => foil) });
  return left
    .filter((each) => !isRefused(asking, question, each))
    .slice(0, most)
    .map(({ foil, shown, near }) => ({
      foil,
      label: shown.label,
      feedback: shown.feedback,
      near,
      ...(shown.rank === undefined ? {} : { rank: shown.rank }),
    }));
}
