import type { Response } from '@dateline/model';

/** What is kept of an attempt. */
export interface AttemptState {
  /** The first response to each item, by the item's number. */
  readonly responses: ReadonlyMap<number, Response>;
  readonly finished: boolean;
}

/** What became of a response; `stored` is the one that counts. */
export type Outcome =
  | {
      readonly status: 'accepted' | 'repeated' | 'answeredOtherwise';
      readonly stored: Response;
      readonly finished: boolean;
    }
  | { readonly status: 'refused' };

/** Tells equal responses by their JSON: they come in the one form that `canonicalResponse` gives. */
const isSame = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Decides on a response: the first to an item wins, and a finished attempt takes no new one. */
export function decide(
  { responses, finished }: AttemptState,
  number: number,
  response: Response,
): Outcome {
  const stored = responses.get(number);
  if (stored === undefined) {
    return finished ? { status: 'refused' } : { status: 'accepted', stored: response, finished };
  }
  const status = isSame(stored, response) ? 'repeated' : 'answeredOtherwise';
  return { status, stored, finished };
}
