/**
 * Unticks an option if the stem asks for fewer, and says why until the next change. Removes the message that the answer has too
 * few as soon as it has enough.
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
