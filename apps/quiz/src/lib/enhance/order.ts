/** Turns the selects of an order item into lines that buttons move; the selects still carry the answer. */
export function enhanceOrders(): void {
  for (const list of document.querySelectorAll('[data-order]')) {
    const lines = [...list.children].toSorted((a, b) => positionOf(a) - positionOf(b));
    list.replaceChildren(...lines);
    for (const line of lines) line.append(moveButton(line, -1), moveButton(line, 1));
    renumber(list);
  }
}

const selectOf = (line: Element): HTMLSelectElement | null => line.querySelector('select');
const positionOf = (line: Element): number => Number(selectOf(line)?.value) || Infinity;
const labelOf = (line: Element): string => line.querySelector('label')?.textContent ?? '';

function renumber(list: Element): void {
  for (const [index, line] of [...list.children].entries()) {
    const select = selectOf(line);
    if (select) select.value = String(index + 1);
  }
}

function moveButton(line: Element, step: -1 | 1): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'move';
  button.textContent = step < 0 ? '↑' : '↓';
  button.ariaLabel = `Move ${labelOf(line)} ${step < 0 ? 'up' : 'down'}`;
  button.addEventListener('click', () => {
    move(line, step);
    button.focus();
  });
  return button;
}

function move(line: Element, step: -1 | 1): void {
  const list = line.parentElement;
  const neighbour = step < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (!list || !neighbour) return;
  if (step < 0) neighbour.before(line);
  else neighbour.after(line);
  renumber(list);
  announce(`${labelOf(line)}: ${positionOf(line)} of ${list.children.length}`);
}

function announce(text: string): void {
  const status = document.querySelector('[data-order-status]');
  if (status) status.textContent = text;
}
