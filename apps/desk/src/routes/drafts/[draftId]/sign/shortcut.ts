/** True for a key that is a command: nobody is typing, and no other key is held. */
export function isShortcut({
  target,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || defaultPrevented) return false;
  return !(
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]')
  );
}
