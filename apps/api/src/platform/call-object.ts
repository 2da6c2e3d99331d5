import { Problem } from '../problems/problem.ts';

/** How often a call is made before it is given up. */
const tries = 3;
/** After how many seconds a client may ask again. */
const patience = 5;

/** What the platform tells of an error: that trying again may help, or would make it worse. */
const mayRetry = (error: unknown): boolean =>
  error instanceof Error &&
  'retryable' in error &&
  error.retryable === true &&
  !('overloaded' in error && error.overloaded === true);

/** Says that a part of the service cannot be reached; what was acknowledged before is kept. */
export function unavailable(error: unknown): Problem {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(
    JSON.stringify({ message: 'A part of the service cannot be reached', error: name }),
  );
  return new Problem('unavailable', { headers: { 'Retry-After': String(patience) } });
}

/**
 * Calls a Durable Object, again where the platform says that it may help: each call must name its
 * object anew, and bear repetition. Throws a 503 Problem where the object cannot be reached.
 */
export async function callObject<Result>(call: () => Promise<Result>): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      if (left <= 1 || !mayRetry(error)) throw unavailable(error);
    }
  }
}
