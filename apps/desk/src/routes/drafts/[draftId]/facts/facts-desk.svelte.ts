import { joinWords } from '@dateline/model/editing';
import { tick } from 'svelte';
import { listUncovered, measureParagraphs } from '$lib/article/coverage.ts';
import { growToSentences, tidyMark } from '$lib/article/mark-words.ts';
import type { Passage } from '$lib/article/read-selection.ts';
import type { Mark } from '$lib/article/segments.ts';
import type { DraftEditor } from '$lib/open-draft/draft-editor.svelte.ts';
import type { FactJson, SheetJson } from '$lib/draft/draft.ts';
import { addPart, isPartOf } from '$lib/guess/new-facts/add-part.ts';
import { toEvidence } from '$lib/guess/new-facts/created-fact.ts';
import {
  addFact,
  changeFact,
  deleteFact,
  duplicateFact,
  listUsers,
  moveFact,
  orderByText,
  placeInText,
} from '$lib/facts/edit-facts.ts';
import { contextOf } from '$lib/guess/guess-context.ts';
import type { Meaning } from '$lib/guess/new-facts/meanings.ts';
import { createFact } from '$lib/guess/new-facts/new-fact.ts';

/** Which fact is open. It is found by its id, or by its place if the id has changed. */
interface Open {
  readonly id: string;
  readonly at: number;
  /** How many facts there were: if it is another number, its place says nothing. */
  readonly count: number;
  /** Differs each time a fact is opened, so that its form begins anew. */
  readonly key: number;
}

/** Moves the focus to a field of the open form. */
export async function focusField(field: string): Promise<void> {
  await tick();
  const element = document.getElementById(`field-${field}`);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

/** What the page of facts shows and does: the words that are marked, the fact that is open, the order of the list. */
export class FactsDesk {
  readonly editor: DraftEditor;
  #open: Open | undefined = $state.raw();

  #marked: readonly Passage[] = $state.raw([]);
  /** Whether the article shows the mark. A selection shows itself, and would be lost if the text were split at its ends. */
  isMarkShown = $state(false);
  /** Whether the list is in the order of the text, else in the order of the sheet. */
  isByText = $state(true);
  /** What was refused or done, for the status line. */
  message = $state('');

  /** The words that the editor has marked and not yet used, those in the first paragraph of a mark over several. */
  get mark(): Passage | undefined {
    return this.#marked[0];
  }

  set mark(mark: Passage | undefined) {
    this.#marked = mark === undefined ? [] : [mark];
  }

  readonly at: number | undefined = $derived.by(() => {
    const { facts } = this.editor.json;
    if (this.#open === undefined) return undefined;
    const found = facts.findIndex(({ id }) => id === this.#open?.id);
    if (found >= 0) return found;
    return this.#open.count === facts.length ? this.#open.at : undefined;
  });
  readonly fact: FactJson | undefined = $derived.by(() =>
    this.at === undefined ? undefined : this.editor.json.facts[this.at],
  );
  readonly sentences: readonly Passage[] = $derived.by(() =>
    this.editor.candidates.filter(({ kind }) => kind === 'voice'),
  );
  readonly uncovered: readonly Passage[] = $derived.by(() =>
    listUncovered(
      this.sentences,
      this.editor.json.facts.flatMap(({ evidence }) => evidence),
    ),
  );
  readonly coverage = $derived.by(() => measureParagraphs(this.sentences, this.uncovered));
  readonly marks: readonly Mark[] = $derived.by(() => [
    ...this.uncovered.map((place) => ({ ...place, kind: 'uncovered' })),
    ...this.editor.json.facts.flatMap(({ evidence, id }) =>
      evidence.map((place) => ({ ...place, kind: 'evidence', of: id })),
    ),
    ...(this.fact?.evidence ?? []).map((place) => ({ ...place, kind: 'current' })),
    ...(this.isMarkShown ? this.#marked : []).map((place) => ({ ...place, kind: 'marked' })),
  ]);
  readonly order: readonly number[] = $derived.by(() => {
    const { facts } = this.editor.json;
    return this.isByText ? orderByText(facts) : [...facts.keys()];
  });

  constructor(editor: DraftEditor) {
    this.editor = editor;
  }

  /** Differs each time a fact is opened. */
  get key(): number {
    return this.#open?.key ?? 0;
  }

  /** Opens the fact at a place. */
  open(at: number): void {
    const { facts } = this.editor.json;
    const id = facts[at]?.id;
    if (id !== undefined) this.#open = { id, at, count: facts.length, key: this.key + 1 };
    this.message = '';
  }

  /** Opens a fact by its id. Returns false if the draft has no such fact, and says so. */
  openById(id: string): boolean {
    const at = this.editor.json.facts.findIndex((fact) => fact.id === id);
    if (at < 0) this.message = 'The fact that the link meant is no longer in this draft.';
    else this.open(at);
    return at >= 0;
  }

  close(): void {
    this.#open = undefined;
  }

  /** Keeps to the open fact when its id has changed with its statement. */
  follow(): void {
    const { at, fact } = this;
    const open = this.#open;
    if (open === undefined || at === undefined || fact === undefined) return;
    const count = this.editor.json.facts.length;
    const { id } = fact;
    if (open.id !== id || open.at !== at || open.count !== count)
      this.#open = { ...open, id, at, count };
  }

  /** Takes the marked words of each paragraph; blanks at their ends and halves of characters do not matter. */
  take(passages: readonly Passage[], isShown = false): void {
    const { paragraphs } = this.editor.article;
    this.#marked = passages.flatMap((passage) => tidyMark(paragraphs, passage) ?? []);
    this.isMarkShown = isShown;
    this.message = '';
  }

  /** Grows the mark to whole sentences. */
  growMark(): void {
    if (this.mark === undefined) return;
    this.#marked = this.#marked.map((mark) => growToSentences(mark, this.sentences));
    this.isMarkShown = true;
    getSelection()?.removeAllRanges();
  }

  /** True if the marked words would be a part of the open fact, and no fact of their own. */
  isPart(meaning: Meaning): boolean {
    const [mark, ...further] = this.#marked;
    if (mark === undefined || further.length > 0) return false;
    return isPartOf(this.fact, mark, meaning, contextOf(this.editor));
  }

  /** Makes a fact, or a part of the open one, of the marked words. */
  async use(meaning: Meaning): Promise<void> {
    const { editor } = this;
    const [mark, ...further] = this.#marked;
    if (mark === undefined) return;
    const context = contextOf(editor);
    const open = this.fact;
    if (further.length === 0 && isPartOf(open, mark, meaning, context)) {
      const { fact, field } = addPart(open, mark, meaning, context);
      this.#changeOpen(() => fact);
      this.#leave('The open fact has another part.');
      await focusField(field);
      return;
    }
    const { fact, field } = createFact([mark, ...further], meaning, context);
    const at = this.isByText ? placeInText(editor.json.facts, fact) : editor.json.facts.length;
    editor.editSheet((sheet) => addFact(sheet, fact, at).sheet);
    this.open(at);
    this.#leave('A new fact is open.');
    await focusField(field);
  }

  /** Adds the marked words to the evidence of the open fact. */
  async addEvidence(): Promise<void> {
    const added = this.#marked.map(toEvidence);
    if (added.length === 0 || this.fact === undefined) return;
    this.#changeOpen((fact) => ({ ...fact, evidence: [...fact.evidence, ...added] }));
    this.#leave('The open fact has more evidence.');
    await focusField('evidence');
  }

  #changeOpen(change: (fact: FactJson) => FactJson): void {
    const { at } = this;
    if (at === undefined) return;
    const isPublished = this.editor.draft.base !== undefined;
    this.editor.editSheet((sheet) => changeFact(sheet, at, change, isPublished));
  }

  #leave(message: string): void {
    this.mark = undefined;
    this.message = message;
    getSelection()?.removeAllRanges();
  }

  duplicate(at: number): void {
    const { sheet, at: place } = duplicateFact(this.editor.json, at);
    this.editor.editSheet(() => sheet);
    this.open(place);
    this.message = 'The copy is open.';
  }

  move(from: number, to: number): void {
    const change = (sheet: SheetJson): SheetJson => moveFact(sheet, from, to);
    this.editor.editSheet(change);
  }

  /** Deletes a fact, unless another one or a question names it. */
  remove(at: number): void {
    const users = listUsers(this.editor.json, at);
    if (users.length > 0) {
      this.message = `This fact cannot be deleted: ${joinWords(users)} ${users.length === 1 ? 'names' : 'name'} it.`;
      return;
    }
    const isOpen = this.at === at;
    this.editor.editSheet((sheet) => deleteFact(sheet, at));
    if (isOpen) this.close();
    this.message = 'The fact is deleted. Undo brings it back.';
  }
}
