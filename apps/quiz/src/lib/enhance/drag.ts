import { renumber, announcePosition } from './order.ts';

/**
 * Drags a line of an order item by its grip, with mouse, pen or finger. The neighbours are moved in the
 * document, not the line itself, because a moved element loses the captured pointer.
 */
export function dragLine(event: PointerEvent): void {
  const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
  const line = grip?.closest<HTMLElement>('[data-order] > *');
  if (!grip || !line || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  const held = event.clientY - line.getBoundingClientRect().top;
  line.classList.add('dragged');
  const follow = (moved: Event): void => {
    if (moved instanceof PointerEvent) followPointer(line, moved.clientY - held);
  };
  const drop = (): void => {
    grip.removeEventListener('pointermove', follow);
    line.classList.remove('dragged');
    line.style.translate = '';
    announcePosition(line);
  };
  grip.addEventListener('pointermove', follow);
  grip.addEventListener('lostpointercapture', drop, { once: true });
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
