import * as z from 'zod/mini';
import { Direction } from '../sheet/text/direction.ts';
import { Evidence } from '../sheet/evidence.ts';
import { Frame } from './frame.ts';
import { PublicItem } from './public-item.ts';
import { Topic } from '../sheet/topic.ts';
import { leastReaders } from './least-readers.ts';
import { Response } from './response.ts';
import { AttemptMode, Confidence, Difficulty, FeedbackMode } from './shapes.ts';

/** The right response, in the same form as a response. */
export const Key = z
  .union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())])
  .register(z.globalRegistry, { id: 'Key' });
export type Key = z.infer<typeof Key>;

/** The score of a response, from 0 to 1, with the key and the reasons. */
export const Verdict = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    verdict: z.enum(['correct', 'partial', 'wrong', 'passed']),
    score: z.number().check(z.minimum(0), z.maximum(1)),
    key: Key,
    feedback: z.string(),
    evidence: z.array(Evidence),
    /** The ids of the facts that the item asks about, first the one that it asks for. */
    facts: z.optional(z.array(z.string())),
  })
  .register(z.globalRegistry, { id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** Confirms that a response is stored; all that a deferred attempt says before finish. */
export const Recorded = z
  .strictObject({ number: z.int().check(z.minimum(1)), recorded: z.literal(true) })
  .register(z.globalRegistry, { id: 'Recorded' });
export type Recorded = z.infer<typeof Recorded>;

/** A stored response, with its verdict if the reader may see it yet. */
export const GivenResponse = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    response: Response,
    confidence: z.optional(Confidence),
    verdict: z.optional(Verdict),
  })
  .register(z.globalRegistry, { id: 'GivenResponse' });
export type GivenResponse = z.infer<typeof GivenResponse>;

/** Points, at most one for each item, and the number of items. */
export const Score = z
  .strictObject({ points: z.number().check(z.minimum(0)), of: z.int().check(z.minimum(0)) })
  .register(z.globalRegistry, { id: 'Score' });
export type Score = z.infer<typeof Score>;

/**
 * An item whose key was corrected after it was served. `rekeyed`: the response is graded again with the new key.
 * `unanswerable`: the item as served could not be answered with the new key. `retired`: the item no longer exists. The
 * last two no longer count: their corrected score is null. Keys are in words, one line for each part.
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

/** What a correction of the facts changes in an attempt: the editor's notes, the keys and both scores. */
export const Correction = z
  .strictObject({
    /** The current revision. */
    revision: z.string(),
    notes: z.array(z.strictObject({ at: z.iso.datetime(), note: z.string() })),
    items: z.array(CorrectedItem),
    score: z.strictObject({ served: Score, corrected: Score }),
  })
  .register(z.globalRegistry, { id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

/** One reader's quiz: its items without their keys, and the responses so far. */
export const Attempt = z
  .strictObject({
    id: z.string(),
    articleId: z.string(),
    /** The article, in the revision of the attempt. */
    article: z.strictObject({
      headline: z.string(),
      language: z.string(),
      direction: Direction,
      url: z.optional(z.string()),
    }),
    frame: Frame,
    revision: z.string(),
    /** The same seed and options give the same items in practice. A counted attempt has no seed until it is finished. */
    seed: z.optional(z.string()),
    /** The requested options; an article with too few items gives a shorter quiz. */
    options: z.strictObject({
      length: z.int().check(z.minimum(1)),
      topics: z.array(Topic),
      difficulty: Difficulty,
    }),
    feedback: FeedbackMode,
    mode: AttemptMode,
    /** Only if it asks again what another attempt missed. Its seed alone does not give the same items. */
    repeats: z.optional(z.literal(true)),
    expiresAt: z.iso.datetime(),
    finished: z.boolean(),
    items: z.array(PublicItem),
    responses: z.array(GivenResponse),
    correction: z.optional(Correction),
  })
  .register(z.globalRegistry, { id: 'Attempt' });
export type Attempt = z.infer<typeof Attempt>;

/** An item of a finished attempt, with its verdict. */
export const ReviewedItem = z
  .strictObject({
    item: PublicItem,
    response: Response,
    confidence: z.optional(Confidence),
    ...z.omit(Verdict, { number: true }).shape,
    /** The share of first responses that are right, from 0 to 1; only if there are enough of them. */
    readers: z.optional(
      z.strictObject({
        attempts: z.int().check(z.minimum(leastReaders)),
        facility: z.number().check(z.minimum(0), z.maximum(1)),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'ReviewedItem' });
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** The marks for confidence by `scoreConfidence`: at most three for each response that says how sure its reader is. */
export const ConfidenceResult = z
  .strictObject({
    /** Below zero if a reader was often sure and wrong. */
    points: z.number(),
    of: z.int().check(z.minimum(0)),
    /** All levels, the most confident first. */
    levels: z.array(
      z.strictObject({ level: Confidence, count: z.int().check(z.minimum(0)), points: z.number() }),
    ),
  })
  .register(z.globalRegistry, { id: 'ConfidenceResult' });
export type ConfidenceResult = z.infer<typeof ConfidenceResult>;

/** The result of a finished attempt: in total, by topic and by item. */
export const Result = z
  .strictObject({
    score: Score,
    byTopic: z.partialRecord(Topic, Score),
    items: z.array(ReviewedItem),
    /** Only if a response says how sure its reader is. */
    confidence: z.optional(ConfidenceResult),
    mode: AttemptMode,
    correction: z.optional(Correction),
  })
  .register(z.globalRegistry, { id: 'Result' });
export type Result = z.infer<typeof Result>;
