import * as z from 'zod';
import { Evidence } from '../sheet/evidence.ts';
import { topics } from './topics.ts';

/** What an item tests. */
export const Topic = z.enum(topics).meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

/** When verdicts are told: after each response, or only after finish. */
export const FeedbackMode = z.enum(['immediate', 'deferred']).meta({ id: 'FeedbackMode' });
export type FeedbackMode = z.infer<typeof FeedbackMode>;

/** An option or a target as a reader sees it; its id is its position in this attempt. */
export const PublicOption = z
  .strictObject({ id: z.string(), label: z.string() })
  .meta({ id: 'PublicOption' });
export type PublicOption = z.infer<typeof PublicOption>;

const itemBase = { number: z.int().min(1), topic: Topic, stem: z.string() };
const options = { options: z.array(PublicOption) };

/** One question as it is served: nothing here tells its key. */
export const PublicItem = z
  .discriminatedUnion('interaction', [
    z.strictObject({ ...itemBase, interaction: z.literal('choice'), ...options }),
    z.strictObject({ ...itemBase, interaction: z.literal('multipleChoice'), ...options }),
    z.strictObject({ ...itemBase, interaction: z.literal('order'), ...options }),
    z.strictObject({
      ...itemBase,
      interaction: z.literal('match'),
      ...options,
      targets: z.array(PublicOption),
    }),
  ])
  .meta({ id: 'PublicItem' });
export type PublicItem = z.infer<typeof PublicItem>;
/** The ways of answering. */
export type InteractionName = PublicItem['interaction'];

/**
 * What a reader answers: an option id (choice), option ids (multipleChoice, order), a target id for
 * each option id (match), or null to pass.
 */
export const Response = z
  .union([
    z.string().max(16),
    z.array(z.string().max(16)).max(64),
    z.record(z.string().max(16), z.string().max(16)),
    z.null(),
  ])
  .meta({ id: 'Response' });
export type Response = z.infer<typeof Response>;

/** The right response, in the same form as a response. */
export const Key = z
  .union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])
  .meta({ id: 'Key' });
export type Key = z.infer<typeof Key>;

/** What a response was worth and why. `score` lies between 0 and 1. */
export const Verdict = z
  .strictObject({
    number: z.int().min(1),
    verdict: z.enum(['correct', 'partial', 'wrong', 'passed']),
    score: z.number().min(0).max(1),
    key: Key,
    feedback: z.string(),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** Says that a response is kept, and nothing more, until a deferred attempt is finished. */
export const Recorded = z
  .strictObject({ number: z.int().min(1), recorded: z.literal(true) })
  .meta({ id: 'Recorded' });
export type Recorded = z.infer<typeof Recorded>;

/** A response given so far, with its verdict where it is due. */
export const GivenResponse = z
  .strictObject({ number: z.int().min(1), response: Response, verdict: Verdict.optional() })
  .meta({ id: 'GivenResponse' });
export type GivenResponse = z.infer<typeof GivenResponse>;

/** One reader's quiz: its items without their keys, and what was answered. */
export const Attempt = z
  .strictObject({
    id: z.string(),
    articleId: z.string(),
    revision: z.string(),
    /** Give the same seed and options to get the same items. */
    seed: z.string(),
    feedback: FeedbackMode,
    expiresAt: z.iso.datetime(),
    finished: z.boolean(),
    items: z.array(PublicItem),
    responses: z.array(GivenResponse),
  })
  .meta({ id: 'Attempt' });
export type Attempt = z.infer<typeof Attempt>;

/** Points out of how many items, one point an item. */
export const Score = z
  .strictObject({ points: z.number().min(0), of: z.int().min(0) })
  .meta({ id: 'Score' });
export type Score = z.infer<typeof Score>;

/** An item of a finished attempt with all that may be told now. */
export const ReviewedItem = z
  .strictObject({
    item: PublicItem,
    response: Response,
    ...Verdict.omit({ number: true }).shape,
  })
  .meta({ id: 'ReviewedItem' });
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** How a finished attempt went: in all, by topic, and item by item. */
export const Result = z
  .strictObject({
    score: Score,
    byTopic: z.partialRecord(Topic, Score),
    items: z.array(ReviewedItem),
  })
  .meta({ id: 'Result' });
export type Result = z.infer<typeof Result>;
