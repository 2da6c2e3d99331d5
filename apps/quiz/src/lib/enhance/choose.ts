/**
 * Submits a single choice that was made by pointer, if the form says that it counts at once. Keyboards and
 * scripts give clicks without a count; there Enter or the button submits.
 */
export function submitChoice({ target, detail }: MouseEvent): void {
  const label = target instanceof Element ? target.closest('label') : null;
  const chosen = label?.control;
  const form = label?.closest<HTMLFormElement>('form[data-at-once]');
  if (detail === 0 || !form || !(chosen instanceof HTMLInputElement)) return;
  chosen.checked = true;
  const needed = form.dataset.atOnce === 'confidence' ? ['choice', 'confidence'] : ['choice'];
  const isWhole = needed.every((name) => form.querySelector(`[name=${name}]:checked`));
  if (isWhole) form.requestSubmit(form.querySelector('button[data-submit]'));
}
