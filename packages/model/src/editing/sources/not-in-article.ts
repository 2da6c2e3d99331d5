import type { SheetInput } from '../questions/loose-sheet.ts';

const token = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}’'-]*/gu;
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replaceAll(',', '');

/** True for a word that opens a sentence or a quotation, where its capital says nothing. */
const opens = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’]?\s+|[“"(])$/.test(text.slice(0, at));

/** Leaves out of a sheet what proves no word: places in the text, days on which pages were read, their addresses, wrong answers and remarks. */
const keepWords = (field: string, value: unknown): unknown =>
  ['evidence', 'accessed', 'url', 'foils', 'remark'].includes(field) ? undefined : value;

/** All words of the article, and of the names, numbers and statements of the sheet: what an editor need not look up. */
export function listKnownWords(
  paragraphs: readonly string[],
  { entities, facts, outside = [] }: Pick<SheetInput, 'entities' | 'facts' | 'outside'>,
): ReadonlySet<string> {
  // What questions say is to be proven; it proves nothing.
  const stated = facts.map(({ questions: _, ...fact }) => fact);
  const texts = [...paragraphs, JSON.stringify([entities, stated, outside], keepWords)];
  return new Set(texts.flatMap((text) => text.match(token) ?? []).map(fold));
}

/** Finds the numbers and names in a text that neither article nor sheet has; none while the article is not at hand. */
export function findUnknown(text: string, known: ReadonlySet<string> | undefined): string[] {
  if (known === undefined) return [];
  const found = [...text.matchAll(token)].flatMap(({ 0: word, index }) => {
    const isName = /^\p{Lu}/u.test(word) && !opens(text, index);
    return (isName || /^\p{N}/u.test(word)) && !known.has(fold(word)) ? [word] : [];
  });
  return [...new Set(found)];
}
