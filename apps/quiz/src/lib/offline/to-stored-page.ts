/** What is stored besides the question. All else could reveal keys of other items or needs the network. */
const storedParts = 'nav, #attempt-state';

/**
 * Converts the page of an open item to the HTML that is stored: `main` is reduced to the row of numbers and
 * the question, and the current time is added. Changes `page`.
 */
export function toStoredPage(page: Document): string {
  let part: Element | null = page.getElementById('question');
  while (part && !part.matches('main')) {
    for (const other of part.parentElement?.querySelectorAll(':scope > *') ?? []) {
      if (other !== part && !other.matches(storedParts)) other.remove();
    }
    part = part.parentElement;
  }
  page.getElementById('attempt-state')?.setAttribute('data-at', String(Date.now()));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
