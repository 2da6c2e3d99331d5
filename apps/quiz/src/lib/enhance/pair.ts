import { fillTemplate } from './fill-template.ts';

const linesOf = (match: Element): Element[] => [...match.querySelectorAll('[data-line]')];
const selectOf = (line: Element): HTMLSelectElement | null => line.querySelector('select');
const isOpen = (line: Element): boolean => selectOf(line)?.value === '';

/** Marks the first open line of each match item, so that its target can be tapped at once. */
export function enhanceMatches(): void {
  for (const match of document.querySelectorAll('[data-match]')) markNext(match);
}

function mark(line: Element): void {
  for (const other of line.closest('[data-match]')?.querySelectorAll('[data-line]') ?? []) {
    other.ariaCurrent = null;
  }
  line.ariaCurrent = 'true';
}

function markNext(match: Element): void {
  const lines = linesOf(match);
  const next = lines.find(isOpen) ?? lines.find(({ ariaCurrent }) => ariaCurrent) ?? lines[0];
  if (next) mark(next);
}

/** Marks a tapped line, or pairs the marked line with a tapped target. The select of the line holds the answer. */
export function pairByTap(event: MouseEvent): void {
  const { target } = event;
  const match = target instanceof Element ? target.closest<HTMLElement>('[data-match]') : null;
  if (!match || !(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[data-target]');
  const line = target.closest('[data-line]');
  if (button) pair(match, button.dataset.target ?? '');
  else if (line) {
    // A tap on the label would open its select.
    if (target.closest('label')) event.preventDefault();
    mark(line);
  }
}

function pair(match: HTMLElement, value: string): void {
  const line = linesOf(match).find(({ ariaCurrent }) => ariaCurrent);
  const select = line && selectOf(line);
  if (!line || !select) return;
  select.value = value;
  const label = line.querySelector('label')?.textContent ?? '';
  const target = select.selectedOptions[0]?.textContent ?? '';
  const status = match.querySelector('[data-match-status]');
  if (status) status.textContent = fillTemplate(match.dataset.match ?? '', { label, target });
  markNext(match);
}

/** Marks the previous or next line. Returns false if there is no match item. */
export function markNeighbour(question: Element, step: number): boolean {
  const match = question.querySelector('[data-match]');
  if (!match) return false;
  const lines = linesOf(match);
  const at = lines.findIndex(({ ariaCurrent }) => ariaCurrent);
  const next = lines[Math.max(0, at + step)];
  if (next) {
    mark(next);
    const status = match.querySelector('[data-match-status]');
    if (status) status.textContent = next.querySelector('label')?.textContent ?? '';
  }
  return true;
}
