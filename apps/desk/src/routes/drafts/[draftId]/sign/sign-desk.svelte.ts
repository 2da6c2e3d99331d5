import type { Bank, FactSheet, Item } from '@dateline/model';
import {
  createPreviewer,
  createSigningLookup,
  listGiveaways,
  type Finding,
  type Giveaway,
} from '@dateline/model/editing';
import { tick, untrack } from 'svelte';
import type { SheetJson } from '$lib/draft/draft.ts';
import { formatFrame } from '$lib/items/item-view.ts';
import { locateItem } from '$lib/items/locate-item.ts';
import type { DraftEditor } from '$lib/open-draft/draft-editor.svelte.ts';
import {
  digestSeen,
  dropOne,
  findNextOpen,
  listEntries,
  signOne,
  takeBack,
  type SignEntry,
} from './sign-state.ts';
import { readSigner } from './signer.ts';

/** How long after a change the whole bank follows, in milliseconds. */
const delay = 400;

const focus = (id: string): Promise<void> =>
  tick().then(() => document.getElementById(id)?.focus());

interface View {
  readonly sheet: FactSheet | undefined;
  readonly bank: Bank;
}

/** What the page for signing shows and does: the items with what was decided, and the one that is read. */
export class SignDesk {
  readonly editor: DraftEditor;
  /** The id of the item that is read; any other text stands for the first one. */
  #current: string | undefined = $state();
  /** The item, as it was, whose findings the editor has seen. */
  #seen = $state('');
  /** The whole bank follows typing a little later than the preview of the question that is written. */
  #view: View = $state.raw({ sheet: undefined, bank: { items: [] } });

  signer: string = $state(readSigner());
  isRewording: boolean = $state(false);
  isDropping: boolean = $state(false);

  readonly entries: readonly SignEntry[] = $derived.by(() => {
    const { sheet, bank } = this.#view;
    return sheet === undefined ? [] : listEntries(bank.items, createSigningLookup(sheet));
  });
  /** The place of the item that is read. */
  readonly at: number = $derived.by(() =>
    Math.max(
      0,
      this.entries.findIndex(({ item }) => item.id === this.#current),
    ),
  );
  readonly entry: SignEntry | undefined = $derived(this.entries[this.at]);
  readonly #previewer = $derived.by(() => this.sheet && createPreviewer(this.sheet));
  /** What the checks find in the item that is read. */
  readonly findings: readonly Finding[] = $derived.by(() =>
    this.entry && this.#previewer ? this.#previewer.checkItem(this.entry.item) : [],
  );
  readonly place = $derived.by(
    () => this.entry && locateItem(this.editor.json, this.entry.item.id),
  );
  /** The headline and the month above each question. */
  readonly frame: string = $derived.by(() => (this.sheet ? formatFrame(this.sheet) : ''));
  /** The items that are not dropped. */
  readonly offered: readonly Item[] = $derived(
    this.entries.filter(({ signing }) => signing.state !== 'dropped').map(({ item }) => item),
  );
  readonly giveaways: readonly Giveaway[] = $derived.by(() =>
    this.sheet === undefined ? [] : listGiveaways(this.offered, this.sheet),
  );
  readonly #content: string = $derived(
    this.entry === undefined ? '' : digestSeen(this.entry.item, this.findings),
  );
  /** Whether the editor has seen what the checks find. */
  readonly isWarned: boolean = $derived(this.findings.length > 0 && this.#seen === this.#content);

  constructor(editor: DraftEditor, current: string | undefined) {
    this.editor = editor;
    this.#current = current;
    this.#view = this.#readDraft();
  }

  get sheet(): FactSheet | undefined {
    return this.#view.sheet;
  }

  #readDraft(): View {
    return { sheet: this.editor.complete.sheet, bank: this.editor.bank };
  }

  /** Follows the draft a little after it has changed; returns what stops this. */
  follow(): () => void {
    void this.editor.json;
    const timer = setTimeout(() => {
      this.#view = untrack(() => this.#readDraft());
    }, delay);
    return () => clearTimeout(timer);
  }

  /** Goes to the item at a place; one before the first is the last. */
  go(to: number): void {
    this.#current = this.entries[(to + this.entries.length) % this.entries.length]?.item.id;
    this.isRewording = false;
    this.isDropping = false;
    void focus('current-item');
  }

  pick(id: string): void {
    this.go(this.entries.findIndex(({ item }) => item.id === id));
  }

  #goToNextOpen(): void {
    const next = findNextOpen(this.entries, this.at);
    if (next !== undefined) this.go(next);
  }

  stemOf(id: string): string {
    return this.entries.find(({ item }) => item.id === id)?.item.stem ?? '';
  }

  /** Changes the sheet, and shows what follows at once. */
  decide(change: (json: SheetJson) => SheetJson): void {
    this.editor.editSheet(change);
    this.#view = this.#readDraft();
  }

  /** Signs the item that is read. If a check finds something in it, the first press only shows this. */
  sign(): void {
    if (this.entry === undefined || this.sheet === undefined) return;
    if (this.findings.length > 0 && !this.isWarned) {
      this.#seen = this.#content;
      void focus('findings');
      return;
    }
    const { sheet, bank } = this.#readDraft();
    if (sheet === undefined) return;
    const { id } = this.entry.item;
    const by = this.signer.trim();
    const on = new Date().toISOString().slice(0, 10);
    this.decide((json) => signOne(json, sheet, bank, id, { ...(by && { by }), on }));
    this.#goToNextOpen();
  }

  drop(reason: string): void {
    const { sheet } = this.#readDraft();
    if (this.entry === undefined || sheet === undefined) return;
    const { id } = this.entry.item;
    this.decide((json) => dropOne(json, sheet, id, reason));
    this.#goToNextOpen();
  }

  takeBack(): void {
    if (this.entry === undefined) return;
    const { id } = this.entry.item;
    this.decide((json) => takeBack(json, id));
  }

  /** Opens or closes the fields of the item that is read. */
  async reword(): Promise<void> {
    this.isRewording = !this.isRewording;
    if (!this.isRewording) return;
    await tick();
    const form = document.getElementById('reword');
    (form?.querySelector('textarea') ?? form?.querySelector('button'))?.focus();
  }
}
