import type { AttemptMode, Confidence, Response } from '@dateline/model';
import type { Form, Mark } from '../statistics/event.ts';
import type { AttemptState, Outcome } from './attempt-state.ts';

/** The part of a ticket that the store needs: the attempt, its shard, and how it is counted. */
export interface AttemptRef {
  readonly nonce: string;
  readonly shard: string;
  readonly revision: string;
  /** In seconds since 1970. */
  readonly expires: number;
  readonly mode: AttemptMode;
  readonly reader: string | null;
  /** The quiz; null in practice, and if other readers hardly get the same items. */
  readonly form: Form | null;
}

/** A response in its canonical form, with its mark for the statistics. */
export interface NewResponse {
  readonly number: number;
  readonly response: Response;
  readonly confidence?: Confidence | undefined;
  readonly mark: Mark;
  /** The digest of the network that it came from; only needed in counted attempts. */
  readonly network?: string | undefined;
}

/** Whether a reader may report an item. */
export type ReportAdmission = 'new' | 'repeated' | 'tooMany';

/** Stores responses durably. Every call is safe to repeat. */
export interface AttemptStore {
  record(attempt: AttemptRef, response: NewResponse): Promise<Outcome>;
  read(attempt: AttemptRef): Promise<AttemptState>;
  /** Closes the attempt; doing it again changes nothing. */
  finish(attempt: AttemptRef): Promise<AttemptState>;
  /** Admits one report for each item, and few for each attempt. */
  admitReport(attempt: AttemptRef, number: number): Promise<ReportAdmission>;
}
