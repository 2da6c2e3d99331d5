import type { AttemptRef, NewResponse } from '../../src/attempt-store/attempt-store.ts';

/** Creates an attempt that expires in the year 2100. */
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

/** Creates an attempt in counted mode. Each nonce has another reader unless `changes` names one. */
export function makeCounted(nonce: string, changes: Partial<AttemptRef> = {}): AttemptRef {
  return makeRef(nonce, { mode: 'counted', reader: `reader of ${nonce}`, ...changes });
}

/** Creates a response to an item, with a mark of zero unless `mark` changes it. */
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
