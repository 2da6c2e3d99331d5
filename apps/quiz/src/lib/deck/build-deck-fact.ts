import type { Attempt, PublicItem, Verdict } from '@dateline/model/public';
import { getLocale } from '$lib/paraglide/runtime.js';
import { answerLines } from '../answers/answer-lines.ts';
import type { DeckFact } from './deck-fact.ts';

/** The attempt in which an item was answered, and its article. */
export type FactSource = Pick<
  Attempt,
  'id' | 'expiresAt' | 'articleId' | 'revision' | 'article' | 'frame'
>;

/** Builds the fact of a deck card from an item and the verdict on it. */
export function buildDeckFact(
  { articleId, revision, article, frame }: FactSource,
  item: PublicItem,
  { key, feedback, evidence }: Pick<Verdict, 'key' | 'feedback' | 'evidence'>,
): DeckFact {
  const lines = answerLines(item, null, key).filter(({ isKey }) => isKey);
  // The last line is about the right answer, those before it about the wrong one.
  const said = feedback.split('\n');
  const mistake = said.slice(0, -1).join('\n');
  return {
    articleId,
    headline: frame.headline,
    ...(frame.month && { month: frame.month }),
    language: article.language,
    direction: article.direction,
    revision,
    stem: item.stem,
    options: 'options' in item ? item.options.map(({ label }) => label) : [],
    answer: lines.map(({ label }) => label),
    answerLanguage: lines.every(({ isSheetText }) => isSheetText) ? article.language : getLocale(),
    ordered: item.interaction === 'order',
    statement: said.at(-1) ?? '',
    ...(mistake !== '' && { mistake }),
    paragraphs: [...new Set(evidence.map(({ paragraph }) => paragraph))],
  };
}
