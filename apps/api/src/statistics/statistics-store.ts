import type { Tallies } from './tally.ts';

/** What is known of the attempts at a revision. */
export interface StatisticsStore {
  /** All tallies of a revision; throws where they cannot be had now. */
  read(revision: string): Promise<Tallies>;
}
