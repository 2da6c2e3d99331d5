/**
 * Unticks an option that is one more than the stem asks for, and says why. What was said before goes with the next
 * change: with the asked number the answer is whole.
 */
export function limitChoices({ target }: Event): void {
  const list = target instanceof Element ? target.closest<HTMLElement>('[data-most]') : null;
  const form = list?.closest('form');
  if (!list || !form || !(target instanceof HTMLInputElement)) return;
  const chosen = list.querySelectorAll(':checked').length;
  const most = Number(list.dataset.most);
  const isTooMany = chosen > most;
  if (isTooMany) target.checked = false;
  const note = form.querySelector<HTMLElement>('[data-enough]');
  if (note) {
    note.hidden = !isTooMany;
    note.textContent = isTooMany ? (note.dataset.enough ?? '') : '';
  }
  if (chosen >= most)
    for (const asked of form.querySelectorAll('#message, [name=asked]')) asked.remove();
}
