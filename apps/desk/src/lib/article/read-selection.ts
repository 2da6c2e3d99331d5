/** Words of an article: its paragraph (0 is the headline), start and end in UTF-16 code units, end exclusive. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const paragraphOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-paragraph]') ??
  null;

/** The number of characters of a paragraph that stand before a point in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Reads which words of the shown article are selected: those in the first selected paragraph; undefined if there are none. */
export function readSelection(): Passage | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  if (paragraph === null) return undefined;
  const start = offsetIn(paragraph, range.startContainer, range.startOffset);
  const end = paragraph.contains(range.endContainer)
    ? offsetIn(paragraph, range.endContainer, range.endOffset)
    : (paragraph.textContent ?? '').length;
  return start < end
    ? { paragraph: Number(paragraph.dataset['paragraph']), start, end }
    : undefined;
}
