/** How an attempt stands by a page of it, which may be older than what this device knows. */
export interface AttemptState {
  readonly attemptId: string;
  readonly number: number;
  readonly total: number;
  readonly until: string;
  readonly finished: boolean;
  readonly open: readonly number[];
}

/** Reads what `AttemptState.svelte` wrote into a page; undefined where it is no page of an item. */
export function readState(page: Document): AttemptState | undefined {
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
