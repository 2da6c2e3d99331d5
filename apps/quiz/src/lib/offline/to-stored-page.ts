/** What beside the question may be kept: all else could tell keys of other items, or needs the network. */
const kept = '.about, nav, #attempt-state';

/**
 * The page of an open item as it is kept: the same page, its main part reduced to the row of numbers
 * and the question, and the moment at which it was as it is. Changes `page`.
 */
export function toStoredPage(page: Document): string {
  let part: Element | null = page.getElementById('question');
  while (part && !part.matches('main')) {
    for (const other of part.parentElement?.querySelectorAll(':scope > *') ?? []) {
      if (other !== part && !other.matches(kept)) other.remove();
    }
    part = part.parentElement;
  }
  page.getElementById('attempt-state')?.setAttribute('data-at', String(Date.now()));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
