import type { Attempt, PublicItem, Verdict } from '@dateline/model/public';
import { getLocale } from '$lib/paraglide/runtime.js';
import { answerLines } from '../quiz/answer-lines.ts';
import type { ToldFact } from './told-fact.ts';

/** What a fact is told with beside its item: the attempt that it was missed in, and its article. */
export type FactSource = Pick<Attempt, 'id' | 'expiresAt' | 'articleId' | 'revision' | 'article'>;

/** Picks out of an attempt what each of its facts is told with. */
export function factSource({
  id,
  expiresAt,
  articleId,
  revision,
  article,
}: FactSource): FactSource {
  return { id, expiresAt, articleId, revision, article };
}

/** What the verdict on an item tells, as a card of the review deck holds it. */
export function tellFact(
  { articleId, revision, article }: FactSource,
  item: PublicItem,
  { key, feedback, evidence }: Pick<Verdict, 'key' | 'feedback' | 'evidence'>,
): ToldFact {
  const lines = answerLines(item, null, key).filter(({ isKey }) => isKey);
  return {
    articleId,
    headline: article.headline,
    language: article.language,
    direction: article.direction,
    revision,
    stem: item.stem,
    options: 'options' in item ? item.options.map(({ label }) => label) : [],
    answer: lines.map(({ label }) => label),
    answerLanguage: lines.every(({ isSheetText }) => isSheetText) ? article.language : getLocale(),
    ordered: item.interaction === 'order',
    // What a wrong answer really was comes before it, and is of no use without that answer.
    statement: feedback.slice(feedback.lastIndexOf('\n') + 1),
    paragraphs: [...new Set(evidence.map(({ paragraph }) => paragraph))],
  };
}
