import type { OpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import type { Played } from '$lib/server/cookies/played.ts';

/** What this browser has played, by article, and what it left open, the quiz that was started last at the end. */
interface Device {
  readonly played: ReadonlyMap<string, Played>;
  readonly open: readonly OpenAttempt[];
}

/**
 * Adds to each article what this browser has played of it. The lead is the article whose quiz was left last, else the newest
 * that was not played.
 */
export function orderStories<Article extends { readonly id: string }>(
  articles: readonly Article[],
  { played, open }: Device,
  hasLead: boolean,
) {
  const stories = articles.map((article) => ({
    ...article,
    played: played.get(article.id),
    open: open.findLast(({ articleId }) => articleId === article.id),
  }));
  const left = open.map(({ articleId }) => stories.find(({ id }) => id === articleId));
  const lead = left.findLast(Boolean) ?? stories.find((story) => !story.played);
  if (!hasLead || !lead) return stories;
  return [lead, ...stories.filter((story) => story !== lead)];
}
