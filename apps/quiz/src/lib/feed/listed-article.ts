/** An article in the API's list of articles. */
export interface ListedArticle {
  readonly id: string;
  readonly headline: string;
  readonly summary: string;
  readonly language: string;
  /** When the current revision was published, as an ISO 8601 timestamp. */
  readonly publishedAt: string;
}

/** Returns when the newest article was published, or 1 January 1970 if there are none. Takes articles newest first. */
export function latestOf(articles: readonly ListedArticle[]): string {
  return articles[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z';
}
