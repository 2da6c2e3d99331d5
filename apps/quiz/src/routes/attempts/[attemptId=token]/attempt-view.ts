import type { Attempt } from '@dateline/model/public';
import { hasOwnText } from '$lib/own-texts/own-texts.ts';
import { sheetLanguage } from '$lib/language/sheet-language.ts';

/** What both the page of an item and the page of the result show of an attempt. */
export type AttemptView = Readonly<ReturnType<typeof toAttemptView>>;

/** Builds the part of a view that does not depend on the page. */
export function toAttemptView(attempt: Attempt) {
  const { id, expiresAt, articleId, revision, article, frame, finished } = attempt;
  return {
    attemptId: id,
    articleId,
    frame,
    /** The URL of the article. */
    url: article.url,
    /** Whether the text of the article is ours, so that evidence can be read on its page. */
    hasText: hasOwnText(articleId),
    language: sheetLanguage(article),
    /** The source that cards of the review deck name. */
    source: { id, expiresAt, articleId, revision, article, frame },
    finished,
  };
}
