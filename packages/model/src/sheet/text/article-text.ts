import { digestOf } from './digest.ts';

/** An article, split into the paragraphs that evidence refers to. */
export interface ArticleText {
  /** SHA-256, in hex, over the paragraphs joined by a line feed. */
  readonly digest: string;
  /** The headline, then the paragraphs, each in NFC. */
  readonly paragraphs: readonly string[];
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/**
 * Parses an article from plain text: each line that is not blank is a paragraph. A byte order mark at the start is
 * removed.
 */
export async function readArticle(text: string): Promise<ArticleText> {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(lineBreak)
    .filter((line) => line.trim() !== '');
  return { digest: await digestOf(paragraphs.join('\n')), paragraphs };
}
