import type { Score } from '@dateline/model/public';
import { formatPoints } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { countRight, toHalves } from '$lib/quiz/score-band.ts';
import { formatScore } from '../correction/format-correction.ts';
import type { FinishedResult } from './result-view.ts';

/** A friend's score from a link. Short links say how many answers were right. */
interface Friend extends Score {
  readonly right?: number | undefined;
}

/** Both scores in words, and who is ahead. */
interface FriendComparison {
  readonly scores: string;
  readonly standing: string;
}

/** Compares a result with a friend's: by right answers if both are known, else by points. */
export function compareFriend(
  { score, items }: Pick<FinishedResult, 'score'> & { items: readonly Verdicted[] },
  friend: Friend,
): FriendComparison {
  const right = countRight(items.map(({ verdict }) => verdict));
  const own = friend.right === undefined ? score : { points: right, of: items.length };
  const other = { points: friend.right ?? friend.points, of: friend.of };
  const sides = {
    own: formatSide(own, own.of === other.of),
    friend: formatSide(other, own.of === other.of),
  };
  return {
    scores: m.result_friend_scores(sides),
    standing: m.result_friend_standing({ standing: standingOf(own, other) }),
  };
}

type Verdicted = Pick<FinishedResult['items'][number], 'verdict'>;

/** The number alone if both quizzes had as many questions: a correction may have removed some. */
const formatSide = (score: Score, isAlike: boolean): string => {
  const points = toHalves(score);
  return isAlike ? formatPoints(points) : formatScore({ points, of: score.of });
};

function standingOf(own: Score, other: Score): 'ahead' | 'behind' | 'level' {
  // Shares, since a correction may have removed questions. Points of the link have two decimals.
  const lead = own.points * other.of - other.points * own.of;
  if (Math.abs(lead) < 0.01 * own.of) return 'level';
  return lead > 0 ? 'ahead' : 'behind';
}
