import { digitOf } from '../format/digit-of.ts';
import { handleArrow } from './arrows.ts';
import { typable } from './input-kind.ts';

/** Controls that Enter presses or submits itself. */
const pressable = 'a, button, select, summary, textarea, input:not([name=choice])';

/**
 * Handles the keys of the quiz page: digits or letters choose, arrows move between lines, Enter submits or goes to the
 * next item, a question mark shows and hides the list of keys, and what is typed goes into the field of the item. Keys
 * work only while focus is within the question, so that they do not interfere with speech input, and not if the
 * focused control uses the key itself: a button with the focus is pressed by Enter, and digits still choose.
 */
export function answerByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { activeElement } = document;
  const question = activeElement?.closest('#question');
  if (!question || !activeElement) return;
  if (handleArrow(question, activeElement, event.key)) return event.preventDefault();
  // A key that is still held down from the previous item must not answer this one.
  if (event.repeat || isOwnKey(event, activeElement)) return;
  if (event.key === '?') {
    event.preventDefault();
    return toggleKeys();
  }
  const pressed = findControl(question, event);
  if (!pressed) return focusField(question, event.key);
  event.preventDefault();
  if (event.key === 'Enter' && chooseFocused(question, activeElement)) return;
  if (pressed.matches('input, [data-submit]'))
    pressed.focus({ preventScroll: !pressed.matches('input') });
  pressed.click();
}

/** Whether the focused control uses the key itself. While the list of keys is open, only the key that closes it works. */
const isOwnKey = ({ key }: KeyboardEvent, active: Element): boolean =>
  active.matches(typable) ||
  (key === 'Enter' && active.matches(pressable)) ||
  (key !== '?' && active.closest('#keys') !== null);

/** Gives the focus back to the question if a click beside all controls has taken it away, so that the keys keep working. */
export function keepFocus(): void {
  if (document.activeElement === document.body)
    document.getElementById('question')?.focus({ preventScroll: true });
}

/** Shows or hides the list of keys, over the page. The list takes the focus, and gives it back. */
function toggleKeys(): void {
  const list = document.getElementById('keys');
  list?.togglePopover();
  focusKeys({ target: list });
}

/** Moves the focus to the button of the list of keys if the list has opened. */
export function focusKeys({ target }: Pick<Event, 'target'>): void {
  if (target instanceof HTMLElement && target.matches('#keys:popover-open'))
    target.querySelector('button')?.focus();
}

/** Hides the list of keys when the focus leaves it. */
export function hideLeftKeys({ target, relatedTarget }: FocusEvent): void {
  const list = target instanceof Element ? target.closest<HTMLElement>('#keys') : null;
  const isLeft = relatedTarget instanceof Node && !list?.contains(relatedTarget);
  if (isLeft && list?.matches(':popover-open')) list.hidePopover();
}

function findControl(question: Element, event: KeyboardEvent): HTMLElement | undefined {
  if (event.key === 'Enter') {
    return question.querySelector<HTMLElement>('[data-next], [data-submit]') ?? undefined;
  }
  // By its place, whatever the option says: a key that works with some options and not with others seems broken.
  const index = digitOf(event.key) ?? letterOf(event);
  if (!index) return undefined;
  const scope = findRow(question) ?? question;
  return scope.querySelectorAll<HTMLElement>('[name=choice], [data-target]')[index - 1];
}

/**
 * Finds the row of a match that a key is for: the first one without a target, or the focused one if it has none or all have
 * one. Undefined if the question is no match.
 */
function findRow(question: Element): Element | undefined {
  const rows = [...question.querySelectorAll('[data-row]')];
  const lacking = rows.filter((row) => !row.querySelector(':checked'));
  const focused = rows.find((row) => row.contains(document.activeElement));
  return focused && (lacking.includes(focused) || lacking.length === 0) ? focused : lacking[0];
}

/** Returns the place of a letter in the alphabet, from 1; on keyboards of other scripts by the place of its key. */
function letterOf({ key, code }: KeyboardEvent): number | undefined {
  const [, letter = ''] = /^([a-z])$/i.exec(key) ?? /^Key([A-Z])$/.exec(code) ?? [];
  return letter === '' ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

/**
 * Chooses the focused option if none is chosen, and returns whether it did. The next Enter submits it: who came there
 * by Tab has not chosen yet.
 */
function chooseFocused(question: Element, active: Element): boolean {
  if (!active.matches('[type=radio][name=choice]')) return false;
  if (!(active instanceof HTMLElement) || question.querySelector('[name=choice]:checked'))
    return false;
  active.click();
  return true;
}

/** Focuses the field of a typed answer, so that the character goes there. */
function focusField(question: Element, key: string): void {
  if (/^\S$/u.test(key)) question.querySelector<HTMLElement>('#text')?.focus();
}
