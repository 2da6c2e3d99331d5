import type { PublicItem } from '@dateline/model/public';

/** The most characters of a target of which a phone holds some beside each other. */
const mostInChip = 14;

/**
 * Whether the targets of a match stand once, above its rows, which show their letters. Longer targets do, since a phone would
 * show one row at a time.
 */
export const hasLetters = ({
  targets,
}: Pick<Extract<PublicItem, { interaction: 'match' }>, 'targets'>): boolean =>
  targets.some(({ label }) => label.length > mostInChip);
