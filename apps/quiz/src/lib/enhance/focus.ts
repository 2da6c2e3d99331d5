/** Moves focus to the first of the ids that the page has, without jumping where it is in view. */
export function focusOn(...ids: string[]): void {
  const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
