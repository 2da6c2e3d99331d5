import { copyText } from './copy.ts';

/**
 * Shares the text of the field that a share link leads to, or copies it if the browser has no menu for that. If neither
 * works, the link goes to the field, as it does without a script. Ignores that the reader cancels.
 */
export function shareField(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
  const field = link && document.getElementById(link.dataset.share ?? '');
  if (!(field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  if (typeof navigator.share === 'function') {
    navigator.share({ text: field.value }).catch(() => undefined);
    return;
  }
  const status = link?.parentElement?.querySelector<HTMLElement>('[data-copied]');
  copyText(field.value, status).catch(() => {
    location.hash = 'share';
  });
}
