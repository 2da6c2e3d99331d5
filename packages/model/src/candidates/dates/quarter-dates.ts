import { toDayNumber, type Time } from '../../sheet/time.ts';
import { quarterTime, toCalendar, type Quarter } from './calendar.ts';
import type { RelativeRule } from './relative-rule.ts';
import { shiftBack, step } from './shift.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** A quarter that is named, with or without its year: "the third quarter of 2024", "Q3". */
export const namedQuarter: RelativeRule = {
  pattern:
    /\b(?:the )?(?:(?<shift>year[ -](?:earlier|ago)) |(?<lead>last|this|next) year['’]s |(?<before>(?:19|20)\d\d)(?:['’]s)? )?(?:(?<ordinal>first|second|third|fourth)[ -]quarter|Q(?<digit>[1-4]))\b(?!-final)(?:,?(?: of| in)? (?:(?<after>(?:19|20)\d\d)|(?<which>last|this|next) year)\b)?/giu,
  from: 'publication',
  resolve: ({ shift, lead, before, ordinal = '', digit, after, which }, { day, isAhead }) => {
    const at = digit === undefined ? ordinals.indexOf(ordinal.toLowerCase()) : Number(digit) - 1;
    const written = before ?? after;
    if (written !== undefined) return quarterTime(Number(written), at);
    const word = lead ?? which;
    if (word !== undefined) return quarterTime(day.year + step(word), at);
    const nearest = day.year - (at * 3 + 1 > day.month && !isAhead ? 1 : 0);
    return quarterTime(nearest - (shift === undefined ? 0 : 1), at);
  },
  rule: 'the quarter of the year that is named, or the nearest such quarter',
};

/** Quarters without a number, and comparisons with the year before. */
export const otherQuarters: readonly RelativeRule[] = [
  {
    pattern:
      /\b(?:(?:the|an?) )?(?:comparable )?year[ -](?:earlier|ago)(?: (?:quarter|period))?\b/giu,
    from: 'text',
    resolve: (_, anchor) => shiftBack(anchor, 'year', -1),
    rule: 'a year before the date or the quarter that the text speaks of',
  },
  {
    pattern:
      /\b(?<which>the|that|last|this|next) (?:latest |past |same |(?<by>previous|current) )?quarter\b(?![ -]final)/giu,
    from: 'publication',
    resolve: ({ which = '', by }, { day, quarter }) => {
      const word = by ?? which;
      const now = Math.floor((day.month - 1) / 3);
      if (!/^th(?:e|at)$/i.test(word)) return quarterTime(day.year, now + step(word));
      return quarter === undefined
        ? quarterTime(day.year, now - 1)
        : quarterTime(quarter.year, quarter.number);
    },
    rule: 'the quarter that the text speaks of, or the last whole one before publication',
  },
];

/** The quarter that a time is; undefined if it is something else. */
export function findQuarter(time: Time): Quarter | undefined {
  if (time.granularity !== 'interval') return undefined;
  const { year, month } = toCalendar(toDayNumber(time.start));
  const number = Math.floor((month - 1) / 3);
  const whole = quarterTime(year, number);
  const isWhole =
    whole.granularity === 'interval' && whole.start === time.start && whole.end === time.end;
  return isWhole ? { year, number } : undefined;
}
