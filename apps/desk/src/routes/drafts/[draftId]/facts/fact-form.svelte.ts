import { createContext } from 'svelte';
import type { DraftEditor } from '$lib/open-draft/draft-editor.svelte.ts';
import type { ClauseJson, FactJson } from '$lib/draft/draft.ts';
import { addEntity, createEntity, type EntitySort } from '$lib/names/entities.ts';
import { findFaults } from '$lib/facts/check-fact.ts';
import { listDoubts } from '$lib/guess/clauses/doubt-sentence.ts';
import { changeFact } from '$lib/facts/edit-facts.ts';
import { describeFaults, type FaultWords } from '$lib/facts/fault-words.ts';
import { contextOf, type GuessContext } from '$lib/guess/guess-context.ts';
import { buildWords, stateFact, writeSentence } from '$lib/facts/state-fact.ts';

/** The form of the open fact: the fact, what is missing in it, and how its fields change it. */
export class FactForm {
  readonly editor: DraftEditor;
  readonly #getAt: () => number;

  readonly fact: FactJson | undefined = $derived.by(() => this.editor.json.facts[this.#getAt()]);
  readonly words = $derived.by(() => buildWords(this.editor.json));
  readonly faults: readonly FaultWords[] = $derived.by(() => {
    const { fact, editor } = this;
    if (fact === undefined) return [];
    const faults = findFaults(editor.json, fact, editor.article);
    return describeFaults(faults, fact, editor.json.entities);
  });
  /** The statement as readers see it. */
  readonly statement: string = $derived.by(() =>
    this.fact === undefined ? '' : stateFact(this.editor.json, this.fact),
  );
  /** The sentence that the desk writes, whether or not the editor has another. */
  readonly sentence: string = $derived.by(() =>
    this.fact === undefined ? '' : (writeSentence(this.editor.json, this.fact) ?? ''),
  );

  /** What to look at in the sentence once nothing is missing. */
  readonly doubts: readonly FaultWords[] = $derived.by(() =>
    this.fact === undefined || this.faults.length > 0 ? [] : listDoubts(this.fact, this.statement),
  );

  constructor(editor: DraftEditor, getAt: () => number) {
    this.editor = editor;
    this.#getAt = getAt;
  }

  /** What guesses go by. */
  get context(): GuessContext {
    return contextOf(this.editor);
  }

  /** Changes the fact. `field` names what is typed in, so that it is undone in one step. */
  change(change: (fact: FactJson) => FactJson, field?: string): void {
    const at = this.#getAt();
    const isPublished = this.editor.draft.base !== undefined;
    this.editor.editSheet(
      (sheet) => changeFact(sheet, at, change, isPublished),
      field === undefined ? undefined : `fact ${at} ${field}`,
    );
  }

  /** Changes the fact if it is a clause. */
  changeClause(change: (clause: ClauseJson) => ClauseJson, field?: string): void {
    this.change((fact) => (fact.kind === 'clause' ? change(fact) : fact), field);
  }

  /** Adds a name to the sheet and puts it into the fact, in one step. */
  addName(label: string, sort: EntitySort, use: (fact: FactJson, id: string) => FactJson): void {
    const at = this.#getAt();
    const isPublished = this.editor.draft.base !== undefined;
    this.editor.editSheet((sheet) => {
      const entity = createEntity(sheet, label, sort);
      return changeFact(addEntity(sheet, entity), at, (fact) => use(fact, entity.id), isPublished);
    });
  }

  /** The id of a field on the page. */
  idOf(field: string): string {
    return `field-${field}`;
  }

  /** Whether something is missing in a field. */
  isFaulty(field: string): boolean {
    return this.faults.some((fault) => fault.field === field);
  }
}

/** The form that a field belongs to. */
export const [getFactForm, setFactForm] = createContext<FactForm>();
