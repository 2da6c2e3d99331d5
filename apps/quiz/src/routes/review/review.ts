import type { Card } from '$lib/deck/card.ts';
import { putCard, readCards, removeCard, takeWaiting } from '$lib/deck/deck-store.ts';
import type { GradeName } from '$lib/deck/grades.ts';
import type { DeckDatabase } from '$lib/deck/open-deck.ts';
import { rateSchedule } from '$lib/deck/scheduling.ts';
import { dueCards, isSameFact, nextMoment } from './due.ts';
import { part, toggle } from './part.ts';
import { showAnswer, showCard } from './show-card.ts';
import { showDue } from './show-due.ts';
import { standingOf, type Revisions } from './standing.ts';

/** The longest that a timer can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** A reader's way through the cards that are due, one at a time. */
export class Review {
  readonly #database: DeckDatabase;
  #cards: readonly Card[] = [];
  #shown: Card | undefined;
  #isOpen = false;
  /** Cards as they were before each step, the last one at the end. */
  readonly #past: Card[] = [];
  #revisions: Revisions | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(database: DeckDatabase) {
    this.#database = database;
  }

  /** Every card of the deck. */
  get cards(): readonly Card[] {
    return this.#cards;
  }

  /** Reads the deck again, since a quiz in another window may have told something. */
  async refresh(): Promise<void> {
    await takeWaiting(this.#database, new Date());
    this.#cards = await readCards(this.#database);
    this.#show();
  }

  /** Takes what is known of corrections, from now on and for the card on the page. */
  learn(revisions: Revisions | undefined): void {
    this.#revisions = revisions;
    if (this.#shown && !this.#isOpen) this.#showCard(this.#shown);
  }

  /** Shows the answer of the card on the page. */
  open(): void {
    if (!this.#shown || this.#isOpen) return;
    this.#isOpen = true;
    showAnswer(this.#shown, new Date());
  }

  /** Rates the card whose answer is shown, and goes on to the next. */
  async rate(grade: GradeName): Promise<void> {
    const card = this.#shown;
    if (!card || !this.#isOpen) return;
    const now = new Date();
    const schedule = rateSchedule(card.schedule, grade, now);
    await this.#leave(
      card,
      putCard(this.#database, { ...card, changedAt: now.toISOString(), schedule }),
    );
  }

  /** Takes the card on the page out of the deck. */
  async remove(): Promise<void> {
    const card = this.#shown;
    if (card) await this.#leave(card, removeCard(this.#database, card));
  }

  /** Puts back the card of the last step as it was, and shows it. */
  async undo(): Promise<void> {
    const card = this.#past.at(-1);
    if (!card) return;
    await putCard(this.#database, card);
    this.#past.pop();
    this.#shown = card;
    await this.#goOn();
  }

  /** Forgets the steps so far, once there is nothing that they could be undone in. */
  async restart(): Promise<void> {
    this.#past.length = 0;
    await this.refresh();
  }

  async #leave(card: Card, write: Promise<void>): Promise<void> {
    // A second press of the same button finds nothing to rate.
    this.#shown = undefined;
    try {
      await write;
    } catch (error) {
      this.#shown = card;
      throw error;
    }
    this.#past.push(card);
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    this.#isOpen = false;
    await this.refresh();
    this.focus();
  }

  /** Puts focus on the card, else on what says that there is none. */
  focus(): void {
    part(this.#shown ? 'card' : 'heading', HTMLElement).focus({ preventScroll: true });
  }

  #show(): void {
    const now = new Date();
    const due = dueCards(this.#cards, now);
    const shown = this.#shown;
    const card = due.find((each) => shown && isSameFact(each, shown)) ?? due[0];
    const isSame = card && shown && JSON.stringify(card) === JSON.stringify(shown);
    this.#shown = card;
    showDue(this.#cards, now);
    toggle('undo', this.#past.length > 0);
    toggle('card', card !== undefined);
    toggle('standing', card !== undefined);
    if (card && !(isSame && this.#isOpen)) this.#showCard(card);
    this.#waitForNext(now);
  }

  #showCard(card: Card): void {
    this.#isOpen = false;
    showCard(card, standingOf(card.fact, this.#revisions));
  }

  #waitForNext(now: Date): void {
    clearTimeout(this.#timer);
    const next = nextMoment(this.#cards, now);
    if (!next) return;
    const wait = Math.min(longestWait, next.getTime() - now.getTime());
    this.#timer = setTimeout(() => this.#show(), wait);
  }
}
