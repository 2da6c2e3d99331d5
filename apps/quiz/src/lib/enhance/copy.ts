/** Copies the field of a copy button and shows that. The focus stays on the button, unless copying is not allowed: then the field is selected. */
export function copyField({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  const field = button && document.getElementById(button.dataset.copy ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const status = button?.parentElement?.querySelector<HTMLElement>('[data-copied]');
  copyText(field.value, status).catch(() => field.select());
}

/** Copies a text, and shows that it was copied. */
export async function copyText(
  text: string,
  status: HTMLElement | null | undefined,
): Promise<void> {
  await navigator.clipboard.writeText(text);
  if (status) status.textContent = status.dataset.copied ?? '';
}
