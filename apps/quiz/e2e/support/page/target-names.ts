import type { PublicItem } from '@dateline/model/public';

type MatchItem = Extract<PublicItem, { interaction: 'match' }>;

/** Whether the targets of a match stand once above its rows, with letters, because one of them is long. */
export const hasLegend = ({ targets }: MatchItem): boolean =>
  targets.some(({ label }) => label.length > 14);

/** The names of the controls in each row of a match, which begin with a letter if there is a legend. */
export const targetNames = (item: MatchItem): string[] =>
  item.targets.map(({ label }, index) => (hasLegend(item) ? `${'ABCDEF'[index]} ${label}` : label));
