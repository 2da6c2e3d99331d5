import type { AttemptRef, NewResponse } from '../../src/attempt-store/attempt-store.ts';

/** An attempt that expires in the year 2100, identified by its nonce. */
export function makeRef(nonce: string, changes: Partial<AttemptRef> = {}): AttemptRef {
  return {
    nonce,
    shard: 'weur-5',
    revision: 'revision',
    expires: 4_102_444_800,
    mode: 'practice',
    reader: null,
    form: null,
    ...changes,
  };
}

/** An attempt that asks to be counted, of a reader of its own unless one is given. */
export function makeCounted(nonce: string, changes: Partial<AttemptRef> = {}): AttemptRef {
  return makeRef(nonce, { mode: 'counted', reader: `reader of ${nonce}`, ...changes });
}

/** A response to an item, with a mark that goes with it. */
export function makeResponse(
  number: number,
  response: NewResponse['response'],
  mark: Partial<NewResponse['mark']> = {},
): NewResponse {
  return {
    number,
    response,
    mark: { item: `fact-${number}/date`, correct: false, score: 0, options: [], ...mark },
  };
}
