import type { DraftEditor } from '../open-draft/draft-editor.svelte.ts';
import type { SheetJson } from '../draft/draft.ts';
import type { CheckAnswer } from './check-worker.ts';
import type { BankReport } from './check-sheet.ts';
import { LatestOnly } from './latest-only.ts';
import { startWorker } from './start-worker.ts';
import { listBlockers, type Blocker } from './blockers.ts';

/** How long after a change the checks begin, in milliseconds. */
const delay = 600;

/**
 * All checks of the draft that is open, in a worker. Create it while a component is set up: it follows the draft until the
 * component goes.
 */
export class BankCheck {
  readonly #editor: DraftEditor;
  /** `checking` also while what is known is about an earlier state of the draft. */
  state: 'checking' | 'done' | 'failed' = $state('checking');
  /** What the checks said last; undefined before they are done for the first time. */
  report: BankReport | undefined = $state.raw();
  /** Why the checks could not be run; empty unless the state is `failed`. */
  failure: string = $state('');
  /** Why the draft cannot be published, with where to go. */
  readonly blockers: readonly Blocker[] = $derived.by(() =>
    this.report === undefined ? [] : listBlockers(this.#editor.json, this.report),
  );
  /** True if the checks are done and nothing forbids publishing. */
  readonly isReady: boolean = $derived.by(
    () => this.state === 'done' && this.blockers.length === 0,
  );

  constructor(editor: DraftEditor) {
    this.#editor = editor;
    const worker = startWorker();
    const queue = new LatestOnly<SheetJson, CheckAnswer>(
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That of a worker takes no origin.
      (number, sheet) => worker.postMessage({ number, sheet }),
      (answer) => this.#take(answer),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) =>
      queue.receive(data.number, data),
    );
    worker.addEventListener('error', ({ message }) => this.#fail(message || 'it did not start'));
    let isFirst = true;
    $effect(() => {
      const sheet = editor.json;
      this.state = 'checking';
      const timer = setTimeout(() => queue.ask(sheet), isFirst ? 0 : delay);
      isFirst = false;
      return () => clearTimeout(timer);
    });
    $effect(() => () => worker.terminate());
  }

  #take(answer: CheckAnswer): void {
    if ('failure' in answer) {
      this.#fail(answer.failure);
      return;
    }
    this.report = answer.report;
    this.state = 'done';
  }

  #fail(message: string): void {
    this.failure = message;
    this.state = 'failed';
  }
}
