import * as z from 'zod/mini';

/** What statistics take of a response: nothing of the reader, and of the answer no more than what was chosen. */
export const Mark = z.strictObject({
  /** The id of the item in its bank. */
  item: z.string(),
  correct: z.boolean(),
  /** From 0 to 1,000: in whole thousandths, so that sums do not depend on the order of adding. */
  score: z.int().check(z.minimum(0), z.maximum(1000)),
  /** The options chosen, by their places in the bank's item; none where options are not chosen. */
  options: z.array(z.int()),
});
export type Mark = z.infer<typeof Mark>;

/**
 * What a shard tells the statistics of a revision. `begun` is the first response of an attempt in
 * practice, which adds no more than that. Of an attempt that counts each first response is told, and
 * at the finish all of them together; `form` names the quiz where others can have the same.
 */
export const StatisticsEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({ kind: z.literal('response'), isFirst: z.boolean(), mark: Mark }),
  z.strictObject({
    kind: z.literal('finished'),
    marks: z.array(Mark),
    form: z.nullable(z.strictObject({ id: z.string(), items: z.int() })),
  }),
]);
export type StatisticsEvent = z.infer<typeof StatisticsEvent>;

/** An event with its place in all that its source has told. */
export interface NumberedEvent {
  readonly seq: number;
  readonly event: StatisticsEvent;
}
