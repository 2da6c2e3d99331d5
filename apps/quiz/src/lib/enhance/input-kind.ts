/** Controls in which characters are typed. */
export const typable = 'select, textarea, input:not([type=radio], [type=checkbox])';

/**
 * Marks the page while the reader uses a pointer, so that an element to which a script moves the focus has a ring
 * only for keyboards. A page that has just been loaded counts as one of a pointer.
 * A device on which keys are pressed outside text fields has a keyboard, whatever its main pointer is.
 */
export function markInputKind(): void {
  const { dataset } = document.documentElement;
  dataset.input = 'pointer';
  addEventListener('pointerdown', () => (dataset.input = 'pointer'), true);
  addEventListener('keydown', noteKey, true);
}

function noteKey({ target }: KeyboardEvent): void {
  const { dataset, classList } = document.documentElement;
  dataset.input = 'keys';
  const isTyped = target instanceof Element && target.matches(typable);
  if (!isTyped) classList.add('has-keys');
}
