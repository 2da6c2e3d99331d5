import { monthNumber } from '../../sheet/format-time.ts';
import type { Time } from '../../sheet/time.ts';
import { dayOf, daysTime, monthTime, quarterTime } from './calendar.ts';
import { countOf, shift, shiftBack, step, type Anchor, type Words } from './shift.ts';

/** Words for a date that is counted from another one. */
interface RelativeRule {
  readonly pattern: RegExp;
  /** What it is counted from: the publication, or the date before it in the text. */
  readonly from: 'publication' | 'text';
  readonly resolve: (words: Words, anchor: Anchor) => Time | undefined;
  readonly rule: string;
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasons = ['winter', 'spring', 'summer', 'autumn'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const weekday = `(?<weekday>${dayNames.join('|')})`;
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
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

const seasonTime = (year: number, name: string): Time => {
  const at = seasons.indexOf(name === 'fall' ? 'autumn' : name);
  const first = dayOf(year, at * 3, 1);
  return daysTime(first, dayOf(year, at * 3 + 3, 1) - 1);
};

/** The rules, the most specific first: each match is taken from the text before the next rule looks at it. */
export const relativeRules: readonly RelativeRule[] = [
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
    pattern: new RegExp(String.raw`\b${which} (?<unit>week|month|year)\b`, 'giu'),
    from: 'publication',
    resolve: ({ which: word, unit: name = '' }, anchor) =>
      shift(anchor, name.toLowerCase(), step(word)),
    rule: 'the week, month or year before, of or after publication',
  },
  {
    pattern:
      /\b(?:(?<which>last|this|next|the|over the|at the|past) )(?:past |coming )?weekend\b/giu,
    from: 'publication',
    resolve: ({ which: word }, { day, isAhead }) => {
      const back = (new Date(day.number * 86_400_000).getUTCDay() + 1) % 7;
      const by = step(word) === 1 || isAhead ? 7 : 0;
      return daysTime(day.number - back + by, day.number - back + by + 1);
    },
    rule: 'the last weekend, or the next one if the sentence looks ahead',
  },
  {
    pattern: /\b(?:(?<which>last|this|next) )(?<season>spring|summer|autumn|fall|winter)\b/giu,
    from: 'publication',
    resolve: ({ which: word, season = '' }, { day }) =>
      seasonTime(day.year + step(word), season.toLowerCase()),
    rule: 'the season of the year before, of or after publication',
  },
  {
    pattern: /\b(?:the )?(?<ordinal>first|second|third|fourth)[ -]quarter\b/giu,
    from: 'publication',
    resolve: ({ ordinal = '' }, { day, isAhead }) => {
      const at = ordinals.indexOf(ordinal.toLowerCase());
      return quarterTime(day.year - (at * 3 + 1 > day.month && !isAhead ? 1 : 0), at);
    },
    rule: 'the nearest such quarter of a year',
  },
  {
    pattern: /\b(?:the )?year[ -](?:earlier|ago)(?: (?:quarter|period))?\b/giu,
    from: 'publication',
    resolve: (_, anchor) => shiftBack(anchor, 'year', -1),
    rule: 'a year before publication, or before the quarter that the text speaks of',
  },
  {
    pattern: /\b(?:the|last|this|next) (?:latest |past |previous |current )?quarter\b/giu,
    from: 'publication',
    resolve: (_, { day }) => quarterTime(day.year, Math.ceil(day.month / 3) - 2),
    rule: 'the last whole quarter before publication',
  },
  {
    pattern: /\b(?:in |during |of )?the (?:early |late |mid-?)?(?<decade>(?:1[6-9]|20)\d0)s\b/giu,
    from: 'publication',
    resolve: ({ decade }) =>
      daysTime(dayOf(Number(decade), 1, 1), dayOf(Number(decade) + 10, 1, 1) - 1),
    rule: 'the ten years of a decade',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:the|that) (?<before>previous|next|following|same) (?<one>day|week|month|year)|(?:earlier|later) (?:that|the same) (?<same>day|week|month|year)|${count} ${unit} (?<where>earlier|later|before|after(?:wards)?)|the day (?<beside>before|after))\b`,
      'giu',
    ),
    from: 'text',
    resolve: ({ before, one, same, count: number, unit: name, where, beside }, anchor) => {
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
