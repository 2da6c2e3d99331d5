import { m } from '$lib/paraglide/messages.js';

/** What a form holds as its reader sees it, a line for each control that says something. */
export function tellAnswer(form: HTMLFormElement, fields: URLSearchParams): string[] {
  if (fields.has('pass')) return [m.offline_passed()];
  return [...form.elements].flatMap((control) => {
    const value = tellControl(control);
    return value ? [value] : [];
  });
}

/** Whether a form lacks what its item asks for. */
export function isIncomplete(form: HTMLFormElement, fields: URLSearchParams): boolean {
  if (fields.has('pass')) return false;
  const selects = [...form.querySelectorAll('select')];
  if (selects.length > 0) return selects.some(({ value }) => value === '');
  return ['choice', 'text', 'picked'].every((name) => !fields.get(name)?.trim());
}

function tellControl(control: Element): string | undefined {
  if (control instanceof HTMLSelectElement) {
    return `${labelOf(control)}: ${control.selectedOptions[0]?.text.trim() ?? ''}`;
  }
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (control.type === 'radio' || control.type === 'checkbox') {
    return control.checked ? labelOf(control) : undefined;
  }
  return control.value.trim();
}

/** The words of a control's label, without what is there for the eye alone. */
function labelOf(control: HTMLInputElement | HTMLSelectElement): string {
  const label = control.labels?.[0]?.cloneNode(true);
  if (!(label instanceof Element)) return '';
  for (const hidden of label.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return label.textContent.trim().replaceAll(/\s+/g, ' ');
}
