import type { Result } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** The least share of points of each band, from the best one down. */
const bands = [
  { band: 'all', from: 1 },
  { band: 'nearly', from: 0.9 },
  { band: 'most', from: 0.8 },
  { band: 'more', from: 0.7 },
  { band: 'over', from: 0.55 },
  { band: 'half', from: 0.45 },
  { band: 'some', from: 0.2 },
] as const;

interface Commented {
  readonly score: Result['score'];
  readonly items: readonly Pick<Result['items'][number], 'verdict'>[];
}

/** Returns a line of comment on a result, always the same one for an attempt. */
export function commentOn(
  { score: { points, of }, items }: Commented,
  { attemptId, repeats }: { readonly attemptId: string; readonly repeats: boolean },
): string {
  if (repeats) return commentOnMissed(items);
  const { band } = bands.find(({ from }) => points >= from * of) ?? { band: 'few' };
  return m.result_comment({ band, variant: variantOf(attemptId) });
}

/** Chooses a variant by the last letter but one of the id. The last one holds only four bits, and its code is mostly odd. */
const variantOf = (attemptId: string): 0 | 1 =>
  attemptId.charCodeAt(attemptId.length - 2) % 2 === 0 ? 0 : 1;

/** The comment on a round of only what was missed: how much of it is put right. */
function commentOnMissed(items: Commented['items']): string {
  const count = items.filter(({ verdict }) => verdict === 'correct').length;
  const outcome = count === items.length ? 'all' : count > 0 ? 'some' : 'none';
  return m.result_comment_missed({ outcome, count, of: items.length });
}
