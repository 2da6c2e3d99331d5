import * as z from 'zod/mini';

/** What the statistics get of a response: its score and the chosen options, nothing of the reader. */
export const Mark = z.strictObject({
  /** The id of the item in its bank. */
  item: z.string(),
  correct: z.boolean(),
  /** From 0 to 1,000. Integers, so that sums do not depend on the order of adding. */
  score: z.int().check(z.minimum(0), z.maximum(1000)),
  /** The chosen options, by their places in the bank's item; empty if the interaction has no choice. */
  options: z.array(z.int()),
});
export type Mark = z.infer<typeof Mark>;

/** A quiz that several readers can take: its id and the number of its items. */
export const Form = z.strictObject({ id: z.string(), items: z.int() });
export type Form = z.infer<typeof Form>;

/**
 * An event that a shard sends to the statistics of a revision. An attempt in practice sends only
 * `begun`, at its first response. A counted attempt sends each response, and all marks when it is
 * finished; `form` is the quiz, null if other readers hardly get the same items.
 */
export const StatisticsEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({ kind: z.literal('response'), isFirst: z.boolean(), mark: Mark }),
  z.strictObject({
    kind: z.literal('finished'),
    marks: z.array(Mark),
    form: z.nullable(Form),
  }),
]);
export type StatisticsEvent = z.infer<typeof StatisticsEvent>;

/** An event with its number among the events of its source. */
export interface NumberedEvent {
  readonly seq: number;
  /** The attempt's random name. */
  readonly attempt: string;
  /** The digest of the network of a counted attempt's first response. */
  readonly network?: string | undefined;
  readonly event: StatisticsEvent;
}
