/**
 * What editors need beside the model itself: why a sheet is refused, in plain words; what its evidence does not say; its items with
 * all findings; signing. The commands of `sheet` and the desk use it; nothing that serves readers does.
 */
export {
  checkItems,
  deriveBankToPublish,
  deriveCheckedBank,
  type CheckedBank,
  type Finding,
} from '../checks/bank.ts';
export { explainMissing, measureCoverage, type Coverage } from '../checks/bank/coverage.ts';
export {
  formatFigure,
  formatGate,
  isWithinGate,
  measureStyle,
  type Measure,
} from '../checks/bank/style.ts';
export { escapePattern, wholeWord } from '../checks/check.ts';
export { compareEvidence, readEvidence } from './evidence/compare-evidence.ts';
export { explainIssue } from '../sheet/faults/explain-issue.ts';
export { giveawayParts, listGiveaways, type Giveaway } from './giveaways.ts';
export { listRevealing } from '../sign/revealed-beforehand.ts';
export { listAskableParts, type Askable, type AskedSort } from './questions/askable.ts';
export {
  listDatedFacts,
  listPairedFacts,
  whyNoOrder,
  type DatedFact,
  type PairedFact,
} from './questions/arrangeable.ts';
export { templateOf } from '../derive/build/item-draft.ts';
export { indexSheet, lookUpSheet, type IndexedSheet } from '../derive/lookup/indexed-sheet.ts';
export { readLoosely, readQuestion } from './questions/loose-sheet.ts';
export { writeDefaultStem } from './questions/default-stem.ts';
export { listWords, saysTheSame, type WordsForm } from './questions/kindred-words.ts';
export { isFitting, listOffers, type Offer } from './questions/offers.ts';
export { createPreviewer, type Previewer, type QuestionPreview } from './questions/preview.ts';
export { countAsked, draftQuestion, listTold, suggestQuestion } from './questions/suggest.ts';
export { foreseeQuiz, type KeptApart, type QuizOutlook } from './quiz-outlook.ts';
export { listProvenOptions, type ProvenOption } from './proven-options.ts';
export { explainWeak } from './questions/weak-question.ts';
export { findUnknown, listKnownWords } from './sources/not-in-article.ts';
export { listUnsourced, type FoilPlace, type UnsourcedLine } from './sources/unsourced.ts';
export { toArticleId, toSlug } from './to-slug.ts';
export { createSheetReport, type SheetReport } from './sheet-report.ts';
export { dropItem, signItems, type Signed } from '../sign/sign-items.ts';
export { createSigningLookup, type Signing } from '../sign/signing.ts';
export type { Arrangement, Question, QuestionFoil } from '../sheet/question.ts';
export { Fact } from '../sheet/fact.ts';
export type { Clause } from '../sheet/facts/clause.ts';
export type { Single, Value } from '../sheet/value.ts';
export type { Time } from '../sheet/time.ts';
export { Entity, namesOfEntity, type EntityType } from '../sheet/entity.ts';
export { formatPlaces } from '../english/format-places.ts';
export { buildLexicon } from '../english/lexicon.ts';
export { writeLine, writeStatement, type Lexicon } from '../english/write-clause.ts';
export { takesDeed } from '../english/slot-question.ts';
export { inflect } from '../english/verb.ts';
export { capitalise, joinWords } from '../english/words.ts';
export { writeValue } from '../english/value-text.ts';
export { listNumbers } from '../candidates/numbers/read-numbers.ts';
export { namesEntity } from './evidence/find-name.ts';
export type { Evidence } from '../sheet/evidence.ts';
export type { SheetFault } from '../sheet/rules/sheet-fault.ts';
export { readArticle, type ArticleText } from '../sheet/text/article-text.ts';
export { formatIsoTime } from '../sheet/format-iso-time.ts';
export { formatTime } from '../sheet/format-time.ts';
export { timeOfFact } from '../sheet/time-of-fact.ts';
export { readDate } from '../interactions/date-text.ts';
export { toTime } from '../derive/distractors/asked-time.ts';
