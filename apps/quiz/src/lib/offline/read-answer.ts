import { m } from '$lib/paraglide/messages.js';

/** Reads the answer in a form as text, one line for each control that has a value. */
export function readAnswer(form: HTMLFormElement, fields: URLSearchParams): string[] {
  if (fields.has('pass')) return [m.quiz_verdict_passed()];
  return [...form.elements].flatMap((control) => {
    const value = readControl(control);
    return value ? [value] : [];
  });
}

/** Whether the answer in a form is incomplete. */
export function isIncomplete(form: HTMLFormElement, fields: URLSearchParams): boolean {
  if (fields.has('pass')) return false;
  const rows = [...form.querySelectorAll('select, [role=radiogroup]')];
  if (rows.length > 0) return !rows.every((row) => row.querySelector(':checked:not([value=""])'));
  return ['choice', 'text', 'picked'].every((name) => !fields.get(name)?.trim());
}

function readControl(control: Element): string | undefined {
  if (control instanceof HTMLSelectElement) {
    return `${labelOf(control)}: ${control.selectedOptions[0]?.text.trim() ?? ''}`;
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (control.type === 'radio' || control.type === 'checkbox') {
    return control.checked ? `${rowOf(control)}${labelOf(control)}` : undefined;
  }
  return control.value.trim();
}

/** Gets the row of a match to which a control belongs, with a colon. Empty if there are no rows. */
function rowOf(control: HTMLInputElement): string {
  const id = control.closest('[role=radiogroup]')?.getAttribute('aria-labelledby');
  const row = id && document.getElementById(id);
  return row ? `${row.textContent.trim()}: ` : '';
}

/** Gets the text of a control's label, without its letter and parts that are hidden from screen readers. */
function labelOf(control: HTMLInputElement | HTMLSelectElement): string {
  const label = control.labels?.[0]?.cloneNode(true);
  if (!(label instanceof Element)) return '';
  for (const hidden of label.querySelectorAll('[aria-hidden=true], .letter')) hidden.remove();
  return label.textContent.trim().replaceAll(/\s+/g, ' ');
}
