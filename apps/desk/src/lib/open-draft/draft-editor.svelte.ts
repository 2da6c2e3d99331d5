import { deriveBank, type Bank } from '@dateline/model';
import { listCandidates, type ArticleCandidate } from '@dateline/model/candidates';
import type { ArticleText } from '@dateline/model/editing';
import { createContext } from 'svelte';
import { completeSheet, type CompleteSheet } from '../draft/complete-sheet.ts';
import type { Draft, DraftBase, FactJson, SheetJson } from '../draft/draft.ts';
import { storeDraft } from '../storage/draft-store.ts';
import { SentenceFollower } from './follow-sentences.ts';
import { addStep, changeAll, redo, startHistory, undo, type History } from './history.ts';

/** How long after a change the draft is stored, in milliseconds: typing on waits no longer than this. */
const storeDelay = 400;

/** Whether the last change is stored in this browser; `failed` has the browser's words. */
export type Stored =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly message: string };

const noItems: Bank = { items: [] };

/** Stands in for the day of publication while it is not known. */
const anyDay = '2000-01-01';

const dayOf = ({ source: { published } }: SheetJson): string =>
  published?.granularity === 'day' ? published.date : '';

/** The draft that is open, with everything that follows from it. All changes go through `edit`, so each can be undone. */
export class DraftEditor {
  #history: History<Draft>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #store: (draft: Draft) => Promise<void>;
  readonly #sentences = new SentenceFollower();

  /** True while another tab changes the draft: then no change is taken. */
  isReadOnly: boolean = $state(false);
  stored: Stored = $state.raw({ state: 'saved' });
  readonly draft: Draft = $derived.by(() => this.#history.present);
  readonly article: ArticleText = $derived(this.draft.article);
  /** The day of publication, `YYYY-MM-DD`; "" if the editor has not said it. */
  readonly published: string = $derived(dayOf(this.draft.sheet));
  /** What the article may give the sheet: names, dates, numbers, places, voices. */
  readonly candidates: readonly ArticleCandidate[] = $derived(
    listCandidates(this.article, { published: this.published || anyDay, language: 'en' }),
  );
  readonly json: SheetJson = $derived(this.draft.sheet);
  /** The part of the sheet that is complete, and what is missing. */
  readonly complete: CompleteSheet = $derived(completeSheet(this.json));
  /** All items of the complete part. */
  readonly bank: Bank = $derived(
    this.complete.sheet === undefined ? noItems : deriveBank(this.complete.sheet),
  );
  readonly canUndo: boolean = $derived.by(() => this.#history.past.length > 0);
  readonly canRedo: boolean = $derived.by(() => this.#history.future.length > 0);

  constructor(draft: Draft, store: (draft: Draft) => Promise<void> = storeDraft) {
    this.#history = $state.raw(startHistory(draft));
    this.#store = store;
  }

  /** Changes the draft; feedback that repeats the sentence of a fact follows it. Changes of one `field` in a row, as typing makes them, are undone in one step. */
  edit(change: (draft: Draft) => Draft, field?: string): void {
    if (this.isReadOnly) return;
    const next = change(this.draft);
    const sheet = this.#sentences.follow(this.draft.sheet, next.sheet);
    this.#set(addStep(this.#history, sheet === next.sheet ? next : { ...next, sheet }, field));
  }

  editSheet(change: (sheet: SheetJson) => SheetJson, field?: string): void {
    this.edit((draft) => ({ ...draft, sheet: change(draft.sheet) }), field);
  }

  /** Changes the fact at a place of the sheet. */
  editFact(at: number, change: (fact: FactJson) => FactJson, field?: string): void {
    this.editSheet(
      (sheet) => ({
        ...sheet,
        facts: sheet.facts.map((fact, place) => (place === at ? change(fact) : fact)),
      }),
      field,
    );
  }

  /** Says which published revision the draft is based on, undefined for none. That is so outside, so it is not undone with the rest. */
  setBase(base: DraftBase | undefined): void {
    if (this.isReadOnly) return;
    this.#set(
      changeAll(this.#history, ({ base: _, ...draft }) => (base ? { ...draft, base } : draft)),
    );
  }

  undo(): void {
    if (!this.isReadOnly) this.#set(undo(this.#history));
  }

  redo(): void {
    if (!this.isReadOnly) this.#set(redo(this.#history));
  }

  /** Shows what another tab has stored. The steps that led there are that tab's, so they cannot be undone here. */
  replace(draft: Draft): void {
    this.#history = startHistory(draft);
    this.stored = { state: 'saved' };
  }

  /** Stores what has not been stored yet. Another tab may have stored something later, then nothing is stored. */
  async flush(): Promise<void> {
    if (!this.isReadOnly) await this.#storeLast();
  }

  /** Takes no more changes, and stores the last one, so that another tab can go on from it. */
  async handOver(): Promise<void> {
    this.isReadOnly = true;
    await this.#storeLast();
  }

  async #storeLast(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.stored.state === 'saved') return;
    const { draft } = this;
    try {
      await this.#store(draft);
      if (draft === this.draft) this.stored = { state: 'saved' };
    } catch (error) {
      this.stored = { state: 'failed', message: String(error) };
    }
  }

  #set(history: History<Draft>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.stored = { state: 'saving' };
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, storeDelay);
  }
}

/** The editor of the draft that the page is about. */
export const [getDraftEditor, setDraftEditor] = createContext<DraftEditor>();
