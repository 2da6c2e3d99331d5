/** An article as a file or a page gives it, with what could be guessed about it: "" for what could not. */
export interface ImportedArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly publisher: string;
  readonly url: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A file that cannot be read, in the words that an editor sees. */
export interface Unreadable {
  readonly fault: string;
}

/** Nothing but a text. */
export const unknownArticle: ImportedArticle = {
  headline: '',
  paragraphs: [],
  publisher: '',
  url: '',
  published: '',
  language: '',
};
