/** The articles that are our own, by id. No other text is in the repository. */
const files = import.meta.glob<string>('../../../../../packages/model/sheets/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const texts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/|\.txt$/g, ''),
    text
      .normalize('NFC')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  ]),
);

/** Whether the text of an article is ours, so that it has a page to read. */
export function hasOwnText(articleId: string): boolean {
  return texts.has(articleId);
}

/**
 * Finds the headline and the paragraphs of an article whose text is ours. Undefined if it is not, or if the sheet
 * was made from another text, whose paragraphs have other lengths.
 */
export function findOwnText({
  id,
  source,
}: {
  readonly id: string;
  readonly source: { readonly paragraphs: readonly number[] };
}): readonly string[] | undefined {
  const text = texts.get(id);
  const isSame =
    text?.length === source.paragraphs.length &&
    text.every(({ length }, at) => length === source.paragraphs[at]);
  return isSame ? text : undefined;
}
