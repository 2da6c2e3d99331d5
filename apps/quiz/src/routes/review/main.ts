/**
 * The script of the review page. It shows the deck that quiz pages have noted in this browser, one
 * card at a time; the server renders the empty parts and never sees what comes into them.
 */
import { openDeck, type DeckDatabase } from '$lib/deck/open-deck.ts';
import { grades } from '$lib/deck/grades.ts';
import { usePageLocale } from '$lib/language/page-locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { askToErase, erase, exportDeck, importDeck } from './deck-tools.ts';
import { wishOf, type Wish } from './keys.ts';
import { part, toggle } from './part.ts';
import { Review } from './review.ts';
import { readRevisions } from './standing.ts';

usePageLocale();
document.documentElement.classList.add('enhanced');
openDeck().then(start, () => fail(m.review_refused()));

async function start(database: DeckDatabase): Promise<void> {
  const review = new Review(database);
  await review.refresh();
  toggle('deck', true);
  listenToCard(review);
  listenToTools(database, review);
  document.addEventListener(
    'visibilitychange',
    attempt(() => review.refresh()),
  );
  review.focus();
  review.learn(await readRevisions());
}

function listenToCard(review: Review): void {
  onClick('show', () => review.open());
  onClick('undo', () => review.undo());
  onClick('remove', () => review.remove());
  for (const grade of grades) {
    const button = document.querySelector(`[data-grade="${grade}"]`);
    button?.addEventListener(
      'click',
      attempt(() => grant(review, grade)),
    );
  }
  part('card', HTMLElement).addEventListener('keydown', (event) => {
    const wish = wishOf(event);
    if (!wish || (wish === 'open' && !part('answer', HTMLElement).hidden)) return;
    event.preventDefault();
    attempt(() => grant(review, wish))();
  });
}

function listenToTools(database: DeckDatabase, review: Review): void {
  onClick('export', () => exportDeck(review));
  onClick('erase', () => askToErase(review));
  onClick('erase-no', () => part('erase-dialog', HTMLDialogElement).close());
  onClick('erase-yes', () => erase(database, review));
  const choose = attempt(() => importDeck(database, review));
  part('import', HTMLInputElement).addEventListener('change', choose);
}

async function grant(review: Review, wish: Wish): Promise<void> {
  if (wish === 'open') return review.open();
  await review.rate(wish);
  await keepForGood();
}

/** Asks the browser not to clear the deck when it is short of room: some ask the reader, who has just done something here. */
async function keepForGood(): Promise<void> {
  if (!('storage' in navigator) || (await navigator.storage.persisted())) return;
  await navigator.storage.persist();
}

function onClick(name: string, act: () => void | Promise<void>): void {
  part(name, HTMLElement).addEventListener('click', attempt(act));
}

function attempt(act: () => void | Promise<void>): () => void {
  async function tryIt(): Promise<void> {
    try {
      await act();
      fail('');
    } catch {
      fail(m.review_failed());
    }
  }
  return () => void tryIt();
}

function fail(words: string): void {
  part('failure', HTMLElement).textContent = words;
}
