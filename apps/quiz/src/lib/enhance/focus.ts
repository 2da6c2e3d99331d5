/** Moves focus to the first of the ids that the page has, without jumping where its beginning is in view. */
export function focusOn(...ids: string[]): void {
  const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top, height } = target.getBoundingClientRect();
  // What is longer than the window is read from its beginning.
  if (height < innerHeight) target.scrollIntoView({ block: 'nearest' });
  else if (top < 0 || top > innerHeight / 2) target.scrollIntoView({ block: 'start' });
}
