/** Shows the share buttons if the browser supports sharing. */
export function offerShare(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll('[data-share]')) {
    button.parentElement?.removeAttribute('hidden');
  }
}

/** Shares the text of the field of a share button. Ignores that the reader cancels. */
export function shareField({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
  const field = button && document.getElementById(button.dataset.share ?? '');
  if (field instanceof HTMLTextAreaElement) {
    navigator.share({ text: field.value }).catch(() => undefined);
  }
}
