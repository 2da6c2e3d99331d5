import type { CorrectedItem, Score } from '@dateline/model/public';
import { formatPoints } from '$lib/verdict-words.ts';

/** What the correction of one item means for the points of its answer. */
export function outcomeWords({
  outcome,
  servedScore,
  correctedScore,
}: Pick<CorrectedItem, 'outcome' | 'servedScore' | 'correctedScore'>): string {
  if (outcome === 'retired') return 'No longer counts: the question was taken back.';
  if (outcome === 'unanswerable' || correctedScore === null) {
    return 'No longer counts: the corrected answer could not be given here.';
  }
  return correctedScore === servedScore
    ? `Your answer has ${pointsOf(servedScore)} either way.`
    : `Your answer had ${pointsOf(servedScore)}; by the correction it has ${pointsOf(correctedScore)}.`;
}

const pointsOf = (score: number): string =>
  score === 0 ? 'no point' : score === 1 ? '1 point' : `${formatPoints(score)} of a point`;

const scoreOf = ({ points, of }: Score): string => `${formatPoints(points)} of ${of}`;

/** What the score was by the keys that were served, which stands, and what it is by the corrected ones. */
export function scoreWords(
  { served, corrected }: { readonly served: Score; readonly corrected: Score },
  finished: boolean,
): string {
  const stands = finished
    ? `Your score of ${scoreOf(served)} stands.`
    : `So far you have ${scoreOf(served)}, which stands.`;
  return corrected.of === 0
    ? `${stands} By the correction nothing of it counts.`
    : `${stands} By the correction it would be ${scoreOf(corrected)}.`;
}
