import type { Score } from '@dateline/model/public';

/** Whether a score can still be beaten, for messages that invite to try. */
export const scoreBand = ({ points, of }: Score): 'all' | 'other' =>
  points >= of ? 'all' : 'other';
