/** An answer of the API; without a status or an error it is a success. */
export interface Answer {
  readonly status?: number;
  readonly result?: unknown;
  readonly error?: readonly [code: number, message: string] | undefined;
}

/** A pattern of method and path below the account, and what answers it. */
export type FakeRoute = readonly [
  pattern: string,
  answer: (parameters: readonly string[], body: unknown) => Answer,
];
