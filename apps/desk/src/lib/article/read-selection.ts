/** Words of an article: its paragraph (0 is the headline), start and end in UTF-16 code units, end exclusive. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The number of characters of a paragraph that stand before a point in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Reads which words of the shown article are selected, paragraph by paragraph; an empty list if there are none. */
export function readSelection(): Passage[] {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('[data-paragraph]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => ({
      paragraph: Number(paragraph.dataset['paragraph']),
      start: paragraph.contains(range.startContainer)
        ? offsetIn(paragraph, range.startContainer, range.startOffset)
        : 0,
      end: paragraph.contains(range.endContainer)
        ? offsetIn(paragraph, range.endContainer, range.endOffset)
        : (paragraph.textContent ?? '').length,
    }))
    .filter(({ start, end }) => start < end);
}
