import { digestOf } from './canonical.ts';

/** An article as evidence points into it. */
export interface ArticleText {
  /** SHA-256, in hex, over the paragraphs joined by a line feed. */
  readonly digest: string;
  /** The headline, then the paragraphs, each in NFC. */
  readonly paragraphs: readonly string[];
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/**
 * Reads an article from plain text: each line is a paragraph, kept as it stands but for its line
 * break, and a line of white space alone is none. A byte order mark at the start is left out.
 */
export async function readArticle(text: string): Promise<ArticleText> {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(lineBreak)
    .filter((line) => line.trim() !== '');
  return { digest: await digestOf(paragraphs.join('\n')), paragraphs };
}
