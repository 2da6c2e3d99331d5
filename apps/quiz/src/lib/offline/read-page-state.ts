/** The state of an attempt according to a page, which may be older than the stored state. */
export interface AttemptPageState {
  readonly attemptId: string;
  readonly number: number;
  readonly total: number;
  readonly until: string;
  readonly finished: boolean;
  readonly open: readonly number[];
}

/** Reads what `AttemptPageState.svelte` has rendered; undefined if the page is not the page of an item. */
export function readPageState(page: Document): AttemptPageState | undefined {
  const element = page.getElementById('attempt-state');
  if (!(element instanceof HTMLDataElement)) return undefined;
  const { number, total, until = '', finished, open = '' } = element.dataset;
  return {
    attemptId: element.value,
    number: Number(number),
    total: Number(total),
    until,
    finished: finished !== undefined,
    open: open.split(' ').filter(Boolean).map(Number),
  };
}

/** Whether the page is still the one with this state. */
export function isShown({ attemptId, number, open }: AttemptPageState): boolean {
  const now = readPageState(document);
  if (now?.attemptId !== attemptId || now.number !== number) return false;
  return now.open.length === open.length;
}
