/** What of a quiz page may be kept: all else could tell what became of other answers, or needs the network. */
const kept = '.about, nav, #question, #attempt-state';

/**
 * The page of an open item as it is kept: the same page, its main part reduced to the row of numbers
 * and the question, and the moment at which it was as it is. Changes `page`.
 */
export function toStoredPage(page: Document): string {
  for (const part of page.querySelectorAll('main > *')) {
    if (!part.matches(kept) && !part.querySelector('#question')) part.remove();
  }
  page.getElementById('attempt-state')?.setAttribute('data-at', String(Date.now()));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
