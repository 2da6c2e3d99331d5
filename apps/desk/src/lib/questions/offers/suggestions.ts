import {
  countAsked,
  createPreviewer,
  draftQuestion,
  listAskableParts,
  listOffers,
  listTold,
  readLoosely,
  readQuestion,
  suggestQuestion,
  timeOfFact,
  type Askable,
  type Fact,
  type IndexedSheet,
  type Offer,
  type Previewer,
} from '@dateline/model/editing';
import type { ArticleCandidate } from '@dateline/model/candidates';
import type { FactJson, QuestionJson, SheetJson } from '../../draft/draft.ts';
import { addQuestion } from '../../facts/edit-question.ts';
import { listArticleFoils } from './article-foils.ts';
import { topicOf } from './topic-of.ts';
import { listArticlePhrases } from './article-phrases.ts';

/** True for a fact that nobody has asked about and that is not only for the briefing. */
export const lacksQuestion = ({ questions = [], briefingOnly }: FactJson): boolean =>
  questions.length === 0 && briefingOnly === undefined;

const withoutSources = <Foil extends object>(foil: Foil) => ({ ...foil, sources: [] });

/** What a number of a fact counts, in all of its parts. */
const countedIn = (fact: object): string =>
  [...JSON.stringify(fact).matchAll(/"of":"([^"]*)"/g)].map(([, of]) => of).join(' ');

/** What wrong answers of the article have to be like. */
const likeness = (fact: Fact) => ({
  counted: countedIn(fact),
  granularity: timeOfFact(fact)?.granularity,
});

/** Adds what the question is about, as readers see it. */
function withTopic(
  index: IndexedSheet,
  fact: Fact | undefined,
  question: QuestionJson,
): QuestionJson {
  const part = fact && listAskableParts(index, fact).find(({ slot }) => slot === question.ask);
  const topic = fact && part && topicOf(fact, part);
  return topic === undefined ? question : { ...question, topic };
}

/** Wrong answers of the article that no fact has yet: its dates, its numbers, or phrases from its other sentences. */
const listFurther = (
  index: IndexedSheet,
  fact: Fact,
  part: Askable,
  candidates: readonly ArticleCandidate[],
) =>
  [
    ...listArticleFoils(candidates, part, likeness(fact)),
    ...listArticlePhrases(index, fact, part.slot, candidates),
  ].map(withoutSources);

/**
 * Begins a question about a part of a fact, in the words and with the wrong answers that a suggestion would have. A question that
 * Dateline would put into the same words has none of its own.
 */
export function beginQuestion(
  { index }: Pick<Previewer, 'index'>,
  id: string,
  { ask, as }: { readonly ask: string; readonly as: NonNullable<QuestionJson['as']> },
  candidates: readonly ArticleCandidate[],
): QuestionJson {
  const fact = index.sheet.facts.find((each) => each.id === id);
  const part = fact && listAskableParts(index, fact).find(({ slot }) => slot === ask);
  if (fact === undefined || part === undefined) return { ask, as, foils: [] };
  const more = listFurther(index, fact, part, candidates);
  return withTopic(index, fact, draftQuestion(index, fact, { part, as }, more));
}

/** Lists wrong answers to a question from the article and its facts; none while the fact is not complete. */
export function offerFor(
  { index }: Pick<Previewer, 'index'>,
  id: string,
  json: QuestionJson,
  candidates: readonly ArticleCandidate[],
): Offer[] {
  const fact = index.sheet.facts.find((each) => each.id === id);
  const question = readQuestion(json);
  const part = fact && listAskableParts(index, fact).find(({ slot }) => slot === json.ask);
  if (fact === undefined || question === undefined || part === undefined) return [];
  const more = listFurther(index, fact, part, candidates);
  return listOffers(index, fact, question, more);
}

/** Suggests a question about a fact; undefined if it is not complete or nothing can be asked. */
export function suggestFor(
  { index }: Pick<Previewer, 'index'>,
  id: string,
  candidates: readonly ArticleCandidate[],
  { used = countAsked(index), told = listTold(index) } = {},
): { readonly question: QuestionJson; readonly sort: string } | undefined {
  const fact = index.sheet.facts.find((each) => each.id === id);
  if (fact === undefined) return undefined;
  const suggestion = suggestQuestion(index, fact, {
    more: (part) => listFurther(index, fact, part, candidates),
    used,
    told,
  });
  if (suggestion !== undefined) {
    used.set(suggestion.sort, (used.get(suggestion.sort) ?? 0) + 1);
    told.add(suggestion.question.more ?? '');
  }
  return suggestion && { ...suggestion, question: withTopic(index, fact, suggestion.question) };
}

/** Adds suggested questions to facts that have none by now. */
export const addSuggested = (
  sheet: SheetJson,
  suggested: ReadonlyMap<string, QuestionJson>,
): SheetJson => ({
  ...sheet,
  facts: sheet.facts.map((fact) => {
    const question = suggested.get(fact.id);
    return question !== undefined && lacksQuestion(fact) ? addQuestion(fact, question) : fact;
  }),
});

/**
 * Suggests a question for each fact without one. Waits between the facts, so that the page stays quick; `onProgress` gets how many
 * are done.
 */
export async function suggestAll(
  sheet: SheetJson,
  candidates: readonly ArticleCandidate[],
  onProgress: (done: number, of: number) => void,
): Promise<Map<string, QuestionJson>> {
  const { index } = createPreviewer(readLoosely(sheet));
  const before = { used: countAsked(index), told: listTold(index) };
  const open = sheet.facts.filter(lacksQuestion);
  const suggested = new Map<string, QuestionJson>();
  for (const [done, { id }] of open.entries()) {
    onProgress(done, open.length);
    const suggestion = suggestFor({ index }, id, candidates, before);
    if (suggestion !== undefined) suggested.set(id, suggestion.question);
    await new Promise((resume) => setTimeout(resume));
  }
  return suggested;
}
