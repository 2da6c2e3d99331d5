/**
 * Marks the page while the reader uses a pointer, so that an element to which a script moves the focus has a ring
 * only for keyboards. A page that has just been loaded counts as one of a pointer.
 */
export function markInputKind(): void {
  const { dataset } = document.documentElement;
  dataset.input = 'pointer';
  addEventListener('pointerdown', () => (dataset.input = 'pointer'), true);
  addEventListener('keydown', () => (dataset.input = 'keys'), true);
}
