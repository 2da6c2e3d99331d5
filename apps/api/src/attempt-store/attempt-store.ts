import type { AttemptMode, Confidence, Response } from '@dateline/model';
import type { Mark } from '../statistics/event.ts';
import type { AttemptState, Outcome } from './attempt-state.ts';

/** Which attempt, on which shard it is kept, and what of its ticket must be known there. */
export interface AttemptRef {
  readonly nonce: string;
  readonly shard: string;
  readonly revision: string;
  /** In seconds since 1970. */
  readonly expires: number;
  readonly mode: AttemptMode;
  readonly reader: string | null;
  /** The quiz, where others can have the same. */
  readonly form: { readonly id: string; readonly items: number } | null;
}

/** A response in its canonical form, with what statistics take of it. */
export interface NewResponse {
  readonly number: number;
  readonly response: Response;
  readonly confidence?: Confidence | undefined;
  readonly mark: Mark;
}

/** What becomes of a reader's report on an item. */
export type ReportAdmission = 'new' | 'repeated' | 'tooMany';

/** Keeps responses; what it has accepted is durable. Every call may be made again. */
export interface AttemptStore {
  record(attempt: AttemptRef, response: NewResponse): Promise<Outcome>;
  read(attempt: AttemptRef): Promise<AttemptState>;
  /** Closes the attempt; doing it again changes nothing. */
  finish(attempt: AttemptRef): Promise<AttemptState>;
  /** Takes one report an item, and few an attempt. */
  admitReport(attempt: AttemptRef, number: number): Promise<ReportAdmission>;
}
