import type { AttemptMode, Confidence, Response } from '@dateline/model';

/** What is stored of an attempt. */
export interface AttemptState {
  /** The first response to each item, by the item's number. */
  readonly responses: ReadonlyMap<number, Response>;
  /** How sure the reader was, by the item's number, if they said so. */
  readonly confidences: ReadonlyMap<number, Confidence>;
  readonly finished: boolean;
  readonly mode: AttemptMode;
}

/** The outcome of sending a response; `stored` is the response that counts. */
export type Outcome =
  | {
      readonly status: 'accepted' | 'repeated' | 'answeredOtherwise';
      readonly stored: Response;
      readonly finished: boolean;
    }
  | { readonly status: 'refused' };

/** Compares responses by their JSON, which is the same for equal responses since `parseResponse` gives the canonical form. */
const isSame = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Decides whether a response is stored: only the first one to an item, and none after the attempt is finished. */
export function decideOutcome(
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
