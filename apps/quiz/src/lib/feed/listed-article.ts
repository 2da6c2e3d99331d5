/** An article as the API lists it. */
export interface ListedArticle {
  readonly id: string;
  readonly headline: string;
  readonly summary: string;
  readonly language: string;
  /** When the revision that stands was published, as ISO 8601 has it. */
  readonly publishedAt: string;
}

/** When the newest of articles that are listed newest first was published; a day long past where there is none. */
export function latestOf(articles: readonly ListedArticle[]): string {
  return articles[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z';
}
