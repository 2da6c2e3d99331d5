import { isSameCard, type DeckCard } from '$lib/deck/deck-card.ts';
import {
  applyQueuedVerdicts,
  deleteCard,
  eraseDeck,
  importCards,
  readCards,
  storeCard,
  type ImportCounts,
} from '$lib/deck/deck-store.ts';
import type { DeckDatabase } from '$lib/deck/open-deck.ts';
import { rateSchedule, type Grade } from '$lib/deck/scheduling.ts';
import { findNextDue, listDue } from './due.ts';

/** The state of the review page: the deck of this browser, and the card that is shown. */
export class DeckSession {
  readonly #database: DeckDatabase;
  readonly #readClock: () => Date;
  /** All cards of the deck. */
  cards: readonly DeckCard[] = $state.raw([]);
  /** The moment for which `due` and `nextDue` are computed. */
  now: Date = $state.raw(new Date(0));
  /** The card on the page; undefined if none is due. */
  shown: DeckCard | undefined = $state.raw();
  /** Whether the answer of the shown card is visible. */
  isAnswerShown = $state(false);
  /** Whether the last change could not be stored. */
  hasFailed = $state(false);
  #isStoring = false;
  /** The cards as they were before each step, the latest last. */
  #history: readonly DeckCard[] = $state.raw([]);

  readonly due = $derived(listDue(this.cards, this.now));
  readonly nextDue = $derived(findNextDue(this.cards, this.now));
  readonly canUndo = $derived(this.#history.length > 0);

  constructor(database: DeckDatabase, readClock = (): Date => new Date()) {
    this.#database = database;
    this.#readClock = readClock;
  }

  /** Reads the deck again, because a quiz in another window may have added verdicts. */
  refresh(): Promise<boolean> {
    return this.#attempt(() => this.#read());
  }

  /** Updates which cards are due, without reading the deck. */
  updateDue(): void {
    this.now = this.#readClock();
    const { shown } = this;
    const card = this.due.find((each) => shown && isSameCard(each, shown)) ?? this.due[0];
    if (JSON.stringify(card) !== JSON.stringify(shown)) this.isAnswerShown = false;
    this.shown = card;
  }

  /** Shows the answer of the shown card. */
  showAnswer(): void {
    if (this.shown) this.isAnswerShown = true;
  }

  /** Rates the shown card and goes on to the next. Does nothing while the answer is hidden. */
  async rate(grade: Grade): Promise<boolean> {
    const card = this.shown;
    if (!card || !this.isAnswerShown) return false;
    const now = this.#readClock();
    const schedule = rateSchedule(card.schedule, grade, now);
    const rated = { ...card, changedAt: now.toISOString(), schedule };
    return this.#step(card, () => storeCard(this.#database, rated));
  }

  /** Removes the shown card from the deck and goes on to the next. */
  async remove(): Promise<boolean> {
    const card = this.shown;
    return card ? this.#step(card, () => deleteCard(this.#database, card)) : false;
  }

  /** Restores the card of the last step as it was, and shows it. */
  async undo(): Promise<boolean> {
    const card = this.#history.at(-1);
    if (!card) return false;
    return this.#attempt(async () => {
      await storeCard(this.#database, card);
      this.#history = this.#history.slice(0, -1);
      this.shown = card;
      this.isAnswerShown = false;
      await this.#read();
    });
  }

  /** Merges cards of a file into the deck. Undefined if they could not be stored. */
  async import(cards: readonly DeckCard[]): Promise<ImportCounts | undefined> {
    let counts: ImportCounts | undefined;
    await this.#attempt(async () => {
      counts = await importCards(this.#database, cards, this.#readClock());
      await this.#restart();
    });
    return counts;
  }

  /** Erases the deck. */
  erase(): Promise<boolean> {
    return this.#attempt(async () => {
      await eraseDeck(this.#database);
      await this.#restart();
    });
  }

  /** Stores a change of the shown card. A second press of the same button is ignored meanwhile. */
  async #step(card: DeckCard, store: () => Promise<void>): Promise<boolean> {
    if (this.#isStoring) return false;
    this.#isStoring = true;
    const isStored = await this.#attempt(async () => {
      await store();
      this.#history = [...this.#history, card];
      await this.#read();
    });
    this.#isStoring = false;
    return isStored;
  }

  /** The steps cannot be undone any more once the deck was imported or erased. */
  async #restart(): Promise<void> {
    this.#history = [];
    await this.#read();
  }

  async #read(): Promise<void> {
    await applyQueuedVerdicts(this.#database, this.#readClock());
    this.cards = await readCards(this.#database);
    this.updateDue();
  }

  async #attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    return !this.hasFailed;
  }
}
