import type { AttemptMode, Confidence, Response } from '@dateline/model';

/** What is kept of an attempt. */
export interface AttemptState {
  /** The first response to each item, by the item's number. */
  readonly responses: ReadonlyMap<number, Response>;
  /** How sure the reader was of those of them where they said so. */
  readonly confidences: ReadonlyMap<number, Confidence>;
  readonly finished: boolean;
  /** Whether it counts. */
  readonly mode: AttemptMode;
}

/** What became of a response; `stored` is the one that counts. */
export type Outcome =
  | {
      readonly status: 'accepted' | 'repeated' | 'answeredOtherwise';
      readonly stored: Response;
      readonly finished: boolean;
    }
  | { readonly status: 'refused' };

/** Compares responses by their JSON, which is the same for equal responses since `parseResponse` gives the canonical form. */
const isSame = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Decides on a response: the first to an item wins, and a finished attempt takes no new one. */
export function decide(
  stored: Response | undefined,
  finished: boolean,
  response: Response,
): Outcome {
  if (stored === undefined) {
    return finished ? { status: 'refused' } : { status: 'accepted', stored: response, finished };
  }
  const status = isSame(stored, response) ? 'repeated' : 'answeredOtherwise';
  return { status, stored, finished };
}

/**
 * Decides whether an attempt counts, once it is answered for the first time: `counted` is the attempt
 * by which its reader is counted already, if there is one.
 */
export function decideMode(
  asked: AttemptMode,
  own: string,
  counted: string | undefined,
): AttemptMode {
  return asked === 'counted' && (counted ?? own) === own ? 'counted' : 'practice';
}
