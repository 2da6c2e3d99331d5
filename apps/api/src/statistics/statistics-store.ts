import type { Tallies } from './tally.ts';

/** What is known of the attempts at a revision. */
export interface StatisticsStore {
  /** The tallies of a revision, in total and by item; throws where they cannot be had now. */
  read(revision: string): Promise<Tallies>;
  /** Those of quizzes that enough readers have answered whole. */
  readForms(revision: string): Promise<Tallies>;
}
