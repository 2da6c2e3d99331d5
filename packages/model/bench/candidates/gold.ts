/** What an article is known to hold, at its place. */
export interface Gold {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** A name, the date's value as text, or the number. */
  readonly kind: 'name' | 'date' | 'number';
  /** For a name its sort or origin, for a date or number its value. */
  readonly value: string;
}

/** An article with what it is known to hold. */
export interface GoldArticle {
  readonly paragraphs: readonly string[];
  readonly published: string;
  readonly gold: readonly Gold[];
}
