import * as z from 'zod/mini';
import { Direction } from '../sheet/direction.ts';
import { Evidence } from '../sheet/evidence.ts';
import { PublicItem } from './public-item.ts';
import {
  AttemptMode,
  Confidence,
  Difficulty,
  FeedbackMode,
  leastCell,
  Response,
  Topic,
} from './shapes.ts';

/** The right response, in the same form as a response. */
export const Key = z
  .union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())])
  .register(z.globalRegistry, { id: 'Key' });
export type Key = z.infer<typeof Key>;

/** What a response was worth and why. `score` lies between 0 and 1. */
export const Verdict = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    verdict: z.enum(['correct', 'partial', 'wrong', 'passed']),
    score: z.number().check(z.minimum(0), z.maximum(1)),
    key: Key,
    feedback: z.string(),
    evidence: z.array(Evidence),
  })
  .register(z.globalRegistry, { id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** Says that a response is kept, and nothing more, until a deferred attempt is finished. */
export const Recorded = z
  .strictObject({ number: z.int().check(z.minimum(1)), recorded: z.literal(true) })
  .register(z.globalRegistry, { id: 'Recorded' });
export type Recorded = z.infer<typeof Recorded>;

/** A response given so far, with its verdict where it is due. */
export const GivenResponse = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    response: Response,
    confidence: z.optional(Confidence),
    verdict: z.optional(Verdict),
  })
  .register(z.globalRegistry, { id: 'GivenResponse' });
export type GivenResponse = z.infer<typeof GivenResponse>;

/** Points out of how many items, one point an item. */
export const Score = z
  .strictObject({ points: z.number().check(z.minimum(0)), of: z.int().check(z.minimum(0)) })
  .register(z.globalRegistry, { id: 'Score' });
export type Score = z.infer<typeof Score>;

/**
 * An item whose key was corrected after it was served. `rekeyed`: the response is graded again by the
 * new key. `unanswerable`: that key was not among what could be answered. `retired`: the item is gone.
 * The last two no longer count: their corrected score is null. Keys are told in words, a line each.
 */
export const CorrectedItem = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    stem: z.string(),
    outcome: z.enum(['rekeyed', 'unanswerable', 'retired']),
    servedKey: z.array(z.string()),
    correctedKey: z.array(z.string()),
    servedScore: z.number().check(z.minimum(0), z.maximum(1)),
    correctedScore: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  })
  .register(z.globalRegistry, { id: 'CorrectedItem' });
export type CorrectedItem = z.infer<typeof CorrectedItem>;

/** What a reader is told whose quiz rests on facts that were corrected since: the editor's notes, the keys, both scores. */
export const Correction = z
  .strictObject({
    /** The revision that is current now. */
    revision: z.string(),
    notes: z.array(z.strictObject({ at: z.iso.datetime(), note: z.string() })),
    items: z.array(CorrectedItem),
    score: z.strictObject({ served: Score, corrected: Score }),
  })
  .register(z.globalRegistry, { id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

/** One reader's quiz: its items without their keys, and what was answered. */
export const Attempt = z
  .strictObject({
    id: z.string(),
    articleId: z.string(),
    /** The article in the revision that is served. */
    article: z.strictObject({
      headline: z.string(),
      language: z.string(),
      direction: Direction,
      url: z.optional(z.string()),
    }),
    revision: z.string(),
    /** Give the same seed and options to get the same items. */
    seed: z.string(),
    /** What was asked for; an article that could not fill the length gave fewer items. */
    options: z.strictObject({
      length: z.int().check(z.minimum(1)),
      topics: z.array(Topic),
      difficulty: Difficulty,
    }),
    feedback: FeedbackMode,
    mode: AttemptMode,
    expiresAt: z.iso.datetime(),
    finished: z.boolean(),
    items: z.array(PublicItem),
    responses: z.array(GivenResponse),
    correction: z.optional(Correction),
  })
  .register(z.globalRegistry, { id: 'Attempt' });
export type Attempt = z.infer<typeof Attempt>;

/** An item of a finished attempt with all that may be told now. */
export const ReviewedItem = z
  .strictObject({
    item: PublicItem,
    response: Response,
    confidence: z.optional(Confidence),
    ...z.omit(Verdict, { number: true }).shape,
    /** How many readers' first responses were right, from 0 to 1; only where enough have answered. */
    readers: z.optional(
      z.strictObject({
        attempts: z.int().check(z.minimum(leastCell)),
        facility: z.number().check(z.minimum(0), z.maximum(1)),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'ReviewedItem' });
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** How well a reader knew what they knew, by `scoreConfidence`: marks out of three for each response that said how sure. */
export const ConfidenceResult = z
  .strictObject({
    /** Below zero where a reader was often sure of what is wrong. */
    points: z.number(),
    of: z.int().check(z.minimum(0)),
    /** Every level, the surest first. */
    levels: z.array(
      z.strictObject({ level: Confidence, count: z.int().check(z.minimum(0)), points: z.number() }),
    ),
  })
  .register(z.globalRegistry, { id: 'ConfidenceResult' });
export type ConfidenceResult = z.infer<typeof ConfidenceResult>;

/** How a finished attempt went: in all, by topic, and item by item. */
export const Result = z
  .strictObject({
    score: Score,
    byTopic: z.partialRecord(Topic, Score),
    items: z.array(ReviewedItem),
    /** Only where a response said how sure its reader was. */
    confidence: z.optional(ConfidenceResult),
    mode: AttemptMode,
    correction: z.optional(Correction),
  })
  .register(z.globalRegistry, { id: 'Result' });
export type Result = z.infer<typeof Result>;
