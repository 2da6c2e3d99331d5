import { monthNumber, monthPattern } from '../../sheet/format-time.ts';
import type { Time } from '../../sheet/time.ts';
import { dayOf, daysTime, monthTime } from './calendar.ts';
import { holidays } from './holidays.ts';
import { namedQuarter, otherQuarters } from './quarter-dates.ts';
import type { RelativeRule } from './relative-rule.ts';
import { countOf, shift, shiftBack, step, type Anchor, type Words } from './shift.ts';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasons = ['winter', 'spring', 'summer', 'autumn'];
const weekday = `(?<weekday>${dayNames.join('|')})`;
const month = `(?<month>${monthPattern})`;
const count = String.raw`(?<count>an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple of|several)`;
const unit = '(?<unit>day|week|month|year)s?';
const which = '(?<which>last|past|previous|this|current|next|coming)';

/** Finds the day of the week: the next one if the sentence looks ahead, else the last one, or the day itself. */
function findWeekday({ weekday: name = '', which: word }: Words, { day, isAhead }: Anchor): Time {
  const today = new Date(day.number * 86_400_000).getUTCDay();
  const back =
    (today - dayNames.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 7) % 7;
  const ahead = (7 - back) % 7;
  const isNext =
    step(word) === 1 || (step(word) === 0 && (isAhead || /this|coming/i.test(word ?? '')));
  const by = isNext ? ahead || (step(word) === 1 ? 7 : 0) : -(back || (step(word) === -1 ? 7 : 0));
  return daysTime(day.number + by, day.number + by);
}

/** Finds a weekend; "this weekend" is the coming one from Wednesday on. */
function findWeekend({ which: word }: Words, { day, isAhead }: Anchor): Time {
  const back = (new Date(day.number * 86_400_000).getUTCDay() + 1) % 7;
  const isNow = back < 2;
  const isComing = isAhead || (/^this$/i.test(word ?? '') && back > 3);
  const weeks = step(word) === 1 || (isComing && !isNow) ? 1 : step(word) === -1 && isNow ? -1 : 0;
  const saturday = day.number - back + 7 * weeks;
  return daysTime(saturday, saturday + 1);
}

const seasonTime = (year: number, name: string): Time => {
  const at = seasons.indexOf(name === 'fall' ? 'autumn' : name);
  const first = dayOf(year, at * 3, 1);
  return daysTime(first, dayOf(year, at * 3 + 3, 1) - 1);
};

/** The rules whose words hold a month or a year that would be read alone: "last April". */
export const firstRules: readonly RelativeRule[] = [
  {
    pattern: new RegExp(String.raw`\b${month}(?:,? of)? (?<which>last|this|next) year\b`, 'giu'),
    from: 'publication',
    resolve: ({ month: name = '', which: word }, { day }) =>
      monthTime(day.year + step(word), monthNumber(name) ?? 1),
    rule: 'the month of the year before, of or after publication',
  },
  {
    pattern: new RegExp(String.raw`\b(?<which>last|this|next) ${month}\b`, 'gu'),
    from: 'publication',
    resolve: ({ month: name = '', which: word }, { day }) => {
      const at = monthNumber(name) ?? 1;
      const isThisYear = step(word) === 0 || (step(word) < 0 ? at < day.month : at > day.month);
      return monthTime(day.year + (isThisYear ? 0 : step(word)), at);
    },
    rule: 'the nearest such month before or after publication',
  },
  namedQuarter,
];

/** The other rules, the most specific first: each match is taken from the text before the next rule looks at it. */
export const relativeRules: readonly RelativeRule[] = [
  {
    pattern: /\bthe day before yesterday\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shift(anchor, 'day', -2),
    rule: 'two days before publication',
  },
  {
    pattern: /\bthe day after tomorrow\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shift(anchor, 'day', 2),
    rule: 'two days after publication',
  },
  {
    pattern: /\b(?:yesterday|last night)\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shift(anchor, 'day', -1),
    rule: 'the day before publication',
  },
  {
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shift(anchor, 'day', 0),
    rule: 'the day of publication',
  },
  {
    pattern: /\btomorrow\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shift(anchor, 'day', 1),
    rule: 'the day after publication',
  },
  {
    pattern: new RegExp(String.raw`\b(?:${which} )?${weekday}\b`, 'gu'),
    from: 'publication',
    resolve: findWeekday,
    rule: 'the nearest such weekday: the last one, or the next one if the sentence looks ahead',
  },
  {
    pattern: new RegExp(String.raw`\b${count} ${unit} ago\b`, 'giu'),
    from: 'publication',
    resolve: (words, anchor) => {
      const by = countOf(words);
      return by === undefined ? undefined : shiftBack(anchor, words.unit ?? '', -by);
    },
    rule: 'counted back from publication',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in ${count} ${unit}(?: time|’s time|'s time)|${count.replace('count', 'later')} ${unit.replace('unit', 'laterUnit')} from now)\b`,
      'giu',
    ),
    from: 'publication',
    resolve: ({ count: first, later, unit: one, laterUnit }, anchor) => {
      const by = countOf({ count: first ?? later });
      return by === undefined
        ? undefined
        : shift(anchor, (one ?? laterUnit ?? '').toLowerCase(), by);
    },
    rule: 'counted on from publication',
  },
  {
    pattern: new RegExp(String.raw`\b(?!previous)${which} (?<unit>week|month|year)\b`, 'giu'),
    from: 'publication',
    resolve: ({ which: word, unit: name = '' }, anchor) =>
      shift(anchor, name.toLowerCase(), step(word)),
    rule: 'the week, month or year before, of or after publication',
  },
  {
    pattern:
      /\b(?:(?<which>last|this|next|the|over the|at the|past) )(?:past |coming )?weekend\b/giu,
    from: 'publication',
    resolve: findWeekend,
    rule: 'the last weekend, or the next one if the sentence looks ahead',
  },
  {
    pattern: /\b(?:(?<which>last|this|next) )(?<season>spring|summer|autumn|fall|winter)\b/giu,
    from: 'publication',
    resolve: ({ which: word, season = '' }, { day }) =>
      seasonTime(day.year + step(word), season.toLowerCase()),
    rule: 'the season of the year before, of or after publication',
  },
  ...otherQuarters,
  {
    pattern:
      /\b(?:in |during |of )?the (?:early |late |mid-?)?(?:(?<decade>(?:1[6-9]|20)\d0)s|['’](?<short>[2-9]0)s)\b/giu,
    from: 'publication',
    resolve: ({ decade, short }) => {
      const first = Number(decade ?? `19${short}`);
      return daysTime(dayOf(first, 1, 1), dayOf(first + 10, 1, 1) - 1);
    },
    rule: 'the ten years of a decade',
  },
  {
    pattern: /\b(?:the )?year[ -]end\b/giu,
    from: 'publication',
    resolve: (_, { day }) => daysTime(dayOf(day.year, 12, 31), dayOf(day.year, 12, 31)),
    rule: 'the last day of the year of publication',
  },
  {
    pattern:
      /(?<=\b(?:end|rest|start|beginning|half|months|part) of )the (?<unit>week|month|year)\b/giu,
    from: 'publication',
    resolve: ({ unit: name = '' }, anchor) => shift(anchor, name.toLowerCase(), 0),
    rule: 'the week, month or year of publication',
  },
  holidays,
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:the|that) (?<before>previous|next|following|same) (?<one>day|week|month|year)|(?:(?:earlier|later) (?:that|the same|in the)|(?<bare>that)) (?<same>day|week|month|year)|${count} ${unit} (?<where>earlier|later|(?:before|after)(?! [\p{L}\d])|afterwards)|the day (?<beside>before|after)(?! [\p{L}\d]))\b`,
      'giu',
    ),
    from: 'text',
    resolve: ({ before, one, bare, same, count: number, unit: name, where, beside }, anchor) => {
      if (bare !== undefined && !anchor.isFromText) return undefined;
      if (same !== undefined) return shift(anchor, same.toLowerCase(), 0);
      if (beside !== undefined) return shift(anchor, 'day', /before/i.test(beside) ? -1 : 1);
      if (one !== undefined) {
        const by = /same/i.test(before ?? '') ? 0 : /previous/i.test(before ?? '') ? -1 : 1;
        return shift(anchor, one.toLowerCase(), by);
      }
      const by = countOf({ count: number });
      const sign = /earlier|before/i.test(where ?? '') ? -1 : 1;
      return by === undefined ? undefined : shiftBack(anchor, name ?? '', sign * by);
    },
    rule: 'counted from the date before it in the text',
  },
];
