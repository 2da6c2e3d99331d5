import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Pixels between the bar and the marked words, and between the bar and the edges of the window. */
const gap = 8;
/** The least height that shows some of the bar's choices; the rest scrolls. */
const leastHeight = 160;

/** Finds where an article shows the marked words: as a mark of its own, or as what is selected. */
function findMarked(pane: Element): VirtualElement {
  const selection = getSelection();
  const range =
    selection !== null && selection.rangeCount > 0 && !selection.isCollapsed
      ? selection.getRangeAt(0).cloneRange()
      : undefined;
  const getRange = (): Range | undefined => {
    const marked = [...pane.querySelectorAll('.marked')];
    const [first, last] = [marked[0], marked.at(-1)];
    if (first === undefined || last === undefined) return range;
    const shown = document.createRange();
    shown.setStartBefore(first);
    shown.setEndAfter(last);
    return shown;
  };
  return {
    getBoundingClientRect: () => (getRange() ?? pane).getBoundingClientRect(),
    contextElement: pane,
  };
}

/** Keeps a bar within the window, below the marked words of an article, or above them if there is no room below. */
export function placeBar(bar: HTMLElement, pane: Element): () => void {
  const marked = findMarked(pane);
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(marked, bar, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [
        offset(gap),
        flip({ padding: gap, fallbackPlacements: ['top-start'] }),
        size({
          padding: gap,
          apply: ({ availableHeight }) => {
            bar.style.maxHeight = `${Math.max(availableHeight, leastHeight)}px`;
          },
        }),
        shift({ padding: gap, crossAxis: true }),
      ],
    });
    Object.assign(bar.style, { left: `${x}px`, top: `${y}px` });
  };
  return autoUpdate(marked, bar, () => void place());
}
