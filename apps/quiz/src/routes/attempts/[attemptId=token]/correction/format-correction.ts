import type { CorrectedItem, Score } from '@dateline/model/public';
import { formatItemPoints } from '$lib/answers/format-item-points.ts';
import { formatScoreParts } from '$lib/format/points.ts';
import { m } from '$lib/paraglide/messages.js';

/** Formats what the correction of an item changes in the points for its answer. */
export function formatOutcome({
  outcome,
  servedScore,
  correctedScore,
}: Pick<CorrectedItem, 'outcome' | 'servedScore' | 'correctedScore'>): string {
  if (outcome === 'retired') return m.quiz_correction_retired();
  if (outcome === 'unanswerable' || correctedScore === null) {
    return m.quiz_correction_unanswerable();
  }
  const served = formatItemPoints(servedScore);
  return correctedScore === servedScore
    ? m.quiz_correction_same({ points: served })
    : m.quiz_correction_changed({ served, corrected: formatItemPoints(correctedScore) });
}

/** Formats a score: "7.5 of 10". */
function formatScore(score: Score): string {
  return m.quiz_score(formatScoreParts(score));
}

/** Formats the score by the served keys, which stands, and the score by the corrected keys. */
export function formatScoreChange(
  { served, corrected }: { readonly served: Score; readonly corrected: Score },
  finished: boolean,
): string {
  const scores = { served: formatScore(served), corrected: formatScore(corrected) };
  if (corrected.of === 0) {
    return finished
      ? m.quiz_correction_stands_alone(scores)
      : m.quiz_correction_stands_alone_so_far(scores);
  }
  return finished ? m.quiz_correction_stands(scores) : m.quiz_correction_stands_so_far(scores);
}
