import type { Response } from '@dateline/model';
import type { AttemptState, Outcome } from './attempt-state.ts';
import type { Ticket } from './ticket.ts';

/** Which attempt, and on which shard it is kept. */
export type AttemptRef = Pick<Ticket, 'nonce' | 'shard'>;

/** Keeps responses; what it has accepted is durable. */
export interface AttemptStore {
  /** Takes a response in its canonical form. */
  record(attempt: AttemptRef, number: number, response: Response): Promise<Outcome>;
  read(attempt: AttemptRef): Promise<AttemptState>;
  /** Closes the attempt; doing it again changes nothing. */
  finish(attempt: AttemptRef): Promise<AttemptState>;
}
