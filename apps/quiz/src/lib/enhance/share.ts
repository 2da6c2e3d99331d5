/** Shows the button that shares, where the device has something to share with. */
export function offerShare(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll('[data-share]')) {
    button.parentElement?.removeAttribute('hidden');
  }
}

/** Shares the text of the field that a button names; who thinks better of it has shared nothing. */
export function shareField({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
  const field = button && document.getElementById(button.dataset.share ?? '');
  if (field instanceof HTMLTextAreaElement) {
    navigator.share({ text: field.value }).catch(() => undefined);
  }
}
