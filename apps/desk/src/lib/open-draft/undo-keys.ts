/** What a press of keys asks for. */
export type UndoKey = 'undo' | 'redo';

/** Reads Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, on a Mac with Command; undefined for other keys. */
export function readUndoKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): UndoKey | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined;
}

const textTypes = new Set(['text', 'search', 'url', 'email', 'password', 'tel', 'number', '']);

/** True for a field in which the browser has an undo of its own. */
export const isTextField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLTextAreaElement
    ? !target.readOnly
    : target instanceof HTMLInputElement && !target.readOnly && textTypes.has(target.type);

/**
 * Undoes typing in a text field by the browser, which knows each word of it, and everything else, or what the field has no step for
 * any more, by the draft. Whether the field had a step is seen by the `input` event that it sends before the next task.
 */
export function leaveToField(field: HTMLElement, otherwise: () => void): void {
  let isDone = false;
  const note = (event: Event): void => {
    if (event instanceof InputEvent && event.inputType.startsWith('history')) isDone = true;
  };
  field.addEventListener('input', note);
  setTimeout(() => {
    field.removeEventListener('input', note);
    if (!isDone) otherwise();
  });
}
