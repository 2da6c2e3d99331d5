import * as z from 'zod/mini';
import { difficulties } from './difficulties.ts';

/** The predicted difficulty of the items of a quiz; `mixed` does not sort by it. */
export const Difficulty = z.enum(difficulties).register(z.globalRegistry, { id: 'Difficulty' });
export type Difficulty = z.infer<typeof Difficulty>;

/** The precision of a typed date, in item and response: `2025-06-02`, `2025-06` or `2025`. */
export const DateGranularity = z
  .enum(['day', 'month', 'year'])
  .register(z.globalRegistry, { id: 'DateGranularity' });
export type DateGranularity = z.infer<typeof DateGranularity>;

/** When a reader gets verdicts: after each response, or only after finish. */
export const FeedbackMode = z
  .enum(['immediate', 'deferred'])
  .register(z.globalRegistry, { id: 'FeedbackMode' });
export type FeedbackMode = z.infer<typeof FeedbackMode>;

/** How sure a reader is of a response; `scoreConfidence` says what each level is worth. */
export const Confidence = z
  .enum(['sure', 'thinkSo', 'guess'])
  .register(z.globalRegistry, { id: 'Confidence' });
export type Confidence = z.infer<typeof Confidence>;

/**
 * Whether an attempt enters the statistics: `counted` does, as a reader's first encounter with an article. It becomes
 * `practice` if another reader of the same network is counted that week.
 */
export const AttemptMode = z
  .enum(['practice', 'counted'])
  .register(z.globalRegistry, { id: 'AttemptMode' });
export type AttemptMode = z.infer<typeof AttemptMode>;
