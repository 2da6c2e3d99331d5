type Fetch = typeof globalThis.fetch;

/** How long a page waits for a response of the API, in milliseconds. */
const patience = 8000;

/**
 * Wraps a fetch function: a call that takes longer than `limit` is aborted and rejects, also if the function does not heed
 * the signal. So a reader gets a page that says what is wrong while the API hangs.
 */
export function fetchInTime(fetch: Fetch, limit = patience): Fetch {
  return (input, init) => {
    const signal = AbortSignal.timeout(limit);
    const late = new Promise<never>((_, reject) => {
      const fail = () => reject(new Error('Cannot get a response in time'));
      signal.addEventListener('abort', fail, { once: true });
    });
    return Promise.race([fetch(input, { ...init, signal }), late]);
  };
}
