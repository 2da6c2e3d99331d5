import type { Response } from '../attempt/response.ts';
import type { Confidence } from '../attempt/shapes.ts';
import type { Result } from '../attempt/views.ts';
import { topics } from '../sheet/topics.ts';
import { toPublicItem } from '../attempt/public-item.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { gradeResponse } from './grade.ts';
import { scoreConfidence } from './score-confidence.ts';
import { sumScores } from './sum-scores.ts';

/** The part of a result that depends only on the items and the responses. */
export type ScoredAttempt = Pick<Result, 'score' | 'byTopic' | 'items' | 'confidence'>;

/** Scores a finished attempt; an item without a response counts as passed. */
export function scoreAttempt(
  items: readonly ServedItem[],
  responses: ReadonlyMap<number, Response>,
  confidences: ReadonlyMap<number, Confidence> = new Map(),
): ScoredAttempt {
  const reviewed = items.map((item) => {
    const response = responses.get(item.number) ?? null;
    const confidence = confidences.get(item.number);
    const { verdict, score, key, feedback, evidence, facts } = gradeResponse(item, response);
    return {
      item: toPublicItem(item),
      response,
      ...(confidence && { confidence }),
      verdict,
      score,
      key,
      feedback,
      evidence,
      ...(facts && { facts }),
    };
  });
  const byTopic = topics.flatMap((topic) => {
    const scores = reviewed.filter(({ item }) => item.topic === topic).map(({ score }) => score);
    return scores.length === 0 ? [] : [[topic, sumScores(scores)] as const];
  });
  const confidence = scoreConfidence(reviewed);
  return {
    score: sumScores(reviewed.map(({ score }) => score)),
    byTopic: Object.fromEntries(byTopic),
    items: reviewed,
    ...(confidence && { confidence }),
  };
}
