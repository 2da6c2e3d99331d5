import type { Score } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { formatHalvesOf, toHalves } from '$lib/format/points.ts';

/** Both scores in words, and who is ahead. */
interface FriendComparison {
  readonly scores: string;
  readonly standing: string;
}

/** Compares a result with a friend's by points in halves, as each of them was given them. */
export function compareFriend(own: Score, friend: Score): FriendComparison {
  const isAlike = own.of === friend.of;
  const sides = { own: formatSide(own, isAlike), friend: formatSide(friend, isAlike) };
  const standing = m.result_friend_standing({ standing: standingOf(own, friend) });
  const both = commentOnBoth(own, friend);
  return {
    scores: m.result_friend_scores(sides),
    standing: both === undefined ? standing : `${standing} ${both}`,
  };
}

/** A line that is true of both scores; undefined if one is good and the other is not. */
function commentOnBoth(...scores: readonly Score[]): string | undefined {
  const isGood = ({ points, of }: Score): boolean => points >= of / 2;
  if (scores.every(isGood)) return m.result_friend_both_well();
  return scores.some(isGood) ? undefined : m.result_friend_both_hard();
}

/** The number alone if both quizzes had as many questions: a correction may have removed some. */
function formatSide(score: Score, isAlike: boolean): string {
  const parts = formatHalvesOf(score);
  return isAlike ? parts.points : m.quiz_score(parts);
}

function standingOf(own: Score, friend: Score): 'ahead' | 'behind' | 'level' {
  // Shares, since a correction may have removed questions.
  const lead = toHalves(own) * friend.of - toHalves(friend) * own.of;
  if (lead === 0) return 'level';
  return lead > 0 ? 'ahead' : 'behind';
}
