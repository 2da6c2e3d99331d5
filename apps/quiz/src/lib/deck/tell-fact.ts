import type { Attempt, Key, PublicItem, Verdict } from '@dateline/model/public';
import { answerLines } from '../answer-lines.ts';
import { getLocale } from '../paraglide/runtime.js';
import type { ToldFact } from './told-fact.ts';

/** What an attempt says of the article that its items come from. */
export type AttemptSource = Pick<Attempt, 'id' | 'articleId' | 'revision' | 'expiresAt'> & {
  readonly article: {
    readonly headline: string;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
  };
};

/** What the verdict on an item tells, as a card of the review deck holds it. */
export function tellFact(
  { articleId, revision, article }: AttemptSource,
  item: PublicItem,
  { key, feedback, evidence }: Pick<Verdict, 'key' | 'feedback' | 'evidence'>,
): ToldFact {
  return {
    articleId,
    headline: article.headline,
    language: article.language,
    direction: article.direction,
    revision,
    stem: item.stem,
    answer: answerInWords(item, key),
    answerLanguage: item.interaction === 'date' ? getLocale() : article.language,
    ordered: item.interaction === 'order',
    // What a wrong answer really was comes before it, and is of no use without that answer.
    statement: feedback.slice(feedback.lastIndexOf('\n') + 1),
    paragraphs: [...new Set(evidence.map(({ paragraph }) => paragraph))],
  };
}

const answerInWords = (item: PublicItem, key: Key): string[] =>
  answerLines(item, null, key).flatMap(({ label, isKey }) => (isKey ? [label] : []));
