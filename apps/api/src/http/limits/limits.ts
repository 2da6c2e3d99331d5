/** What is counted apart from the rest. */
export type LimitName = 'starts' | 'writes' | 'reports' | 'editorKeys';

/** Counts what comes from each network, and says when it is too much. */
export interface Limits {
  /** Counts one more, and tells whether it may pass. */
  admits(name: LimitName, network: string): Promise<boolean>;
}
