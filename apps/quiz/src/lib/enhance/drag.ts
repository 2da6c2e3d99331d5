import { renumber, announcePosition } from './order.ts';

/** How far a pointer has to move until it drags, in pixels. */
const threshold = 4;
/** How near to the edge of the window a pointer scrolls the page, in pixels. */
const edge = 48;

/**
 * Drags a line of an order item, with mouse, pen or finger. The neighbours are moved in the document, not the
 * line itself, because a moved element loses the captured pointer. The buttons of the line are not for dragging.
 */
export function dragLine(event: PointerEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const line = target?.closest<HTMLElement>('[data-order] > *');
  if (!line || target?.closest('button, select') || event.button !== 0) return;
  event.preventDefault();
  line.setPointerCapture(event.pointerId);
  const held = event.clientY - line.getBoundingClientRect().top;
  const follow = (moved: Event): void => {
    if (!(moved instanceof PointerEvent)) return;
    const isDragged = line.classList.contains('dragged');
    if (!isDragged && Math.abs(moved.clientY - event.clientY) < threshold) return;
    line.classList.add('dragged');
    scrollAtEdge(moved.clientY);
    followPointer(line, moved.clientY - held);
  };
  const drop = (): void => {
    line.removeEventListener('pointermove', follow);
    if (!line.classList.contains('dragged')) return;
    line.classList.remove('dragged');
    line.style.translate = '';
    announcePosition(line);
  };
  line.addEventListener('pointermove', follow);
  line.addEventListener('lostpointercapture', drop, { once: true });
}

/** Scrolls the page if the pointer is near the upper or lower edge of the window, so that long lists can be sorted. */
function scrollAtEdge(y: number): void {
  if (y < edge) scrollBy(0, y - edge);
  else if (y > innerHeight - edge) scrollBy(0, y - innerHeight + edge);
}

/** Moves the top of a line to `top` in the window, and moves the neighbours whose middle it passes. */
function followPointer(line: HTMLElement, top: number): void {
  const { previousElementSibling: above, nextElementSibling: below, parentElement: list } = line;
  const bottom = top + line.offsetHeight;
  if (above && top < middleOf(above)) line.after(above);
  else if (below && bottom > middleOf(below)) line.before(below);
  line.style.translate = '';
  line.style.translate = `0 ${top - line.getBoundingClientRect().top}px`;
  if (list) renumber(list);
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
