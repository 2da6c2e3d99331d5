import { dayOf, daysTime, yearNear } from './calendar.ts';
import type { RelativeRule } from './relative-rule.ts';

/** Days of each year that news calls by a name. Feasts that move with the moon differ by country, so they are left out. */
const fixed: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/^Christmas Eve$/, 12, 24],
  [/^Christmas/, 12, 25],
  [/^Boxing/, 12, 26],
  [/Eve$/, 12, 31],
  [/^New/, 1, 1],
];

/** The fourth Thursday of November. */
function findThanksgiving(year: number): number {
  const first = dayOf(year, 11, 1);
  return first + ((11 - new Date(first * 86_400_000).getUTCDay()) % 7) + 21;
}

/** Holidays by their names: "Christmas Day". */
export const holidays: RelativeRule = {
  pattern:
    /\b(?<name>Christmas(?: Eve| Day)?|Boxing Day|New Year['’]s (?:Eve|Day)|Thanksgiving(?: Day)?)(?! \p{Lu})\b/gu,
  from: 'publication',
  resolve: ({ name = '' }, view) => {
    const [, month, day] = fixed.find(([each]) => each.test(name)) ?? [name, 11, 25];
    const year = yearNear({ month, day }, view);
    const at = name.startsWith('Thanks') ? findThanksgiving(year) : dayOf(year, month, day);
    return daysTime(at, at);
  },
  rule: 'the nearest such holiday',
};
