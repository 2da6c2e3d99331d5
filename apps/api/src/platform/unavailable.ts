import { Problem } from '../problems/problem.ts';

/** How often a call is tried. */
const tries = 3;
/** After how many seconds a client may try again. */
const retryAfter = 5;

/** The platform marks errors after which a new call may succeed, and errors after which it would add to an overload. */
const mayRetry = (error: unknown): boolean =>
  error instanceof Error &&
  'retryable' in error &&
  error.retryable === true &&
  !('overloaded' in error && error.overloaded === true);

/** Logs that a part of the service failed, and creates the 503 Problem for the client. */
function createUnavailable(error: unknown): Problem {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(
    JSON.stringify({ message: 'A part of the service cannot be reached', error: name }),
  );
  return new Problem('unavailable', { headers: { 'Retry-After': String(retryAfter) } });
}

/** Makes a call that may fail; every failure becomes a 503 Problem. */
export async function orUnavailable<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw createUnavailable(error);
  }
}

/**
 * Calls a Durable Object, again if the platform says that it may help: `call` must get a new stub each
 * time and be safe to repeat. Throws a 503 Problem if the object cannot be reached.
 */
export async function callObject<Result>(call: () => Promise<Result>): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      if (left <= 1 || !mayRetry(error)) throw createUnavailable(error);
    }
  }
}
