import { spanOf, toDayNumber, type Time } from '../../sheet/time.ts';
import { isClosed, isCommon } from '../text/common-words.ts';
import { blankOut } from '../text/blank.ts';
import { dayOf, toCalendar, yearNear, type Calendar, type Quarter } from './calendar.ts';
import { listDates, withoutDates, type WrittenDate } from './read-dates.ts';
import { firstRules, relativeRules } from './relative-dates.ts';
import type { RelativeRule } from './relative-rule.ts';
import { hasSentenceEnd, looksAhead, sentenceBefore } from './looks-ahead.ts';
import { findQuarter } from './quarter-dates.ts';
import type { Anchor } from './shift.ts';

/** A date of a paragraph with its value and the rule that found it. */
export interface ResolvedDate {
  readonly at: number;
  readonly text: string;
  readonly time: Time;
  readonly rule: string;
}

type Part = 'year' | 'month' | 'day';

const pad = (part: number): string => String(part).padStart(2, '0');
const existing = (year: number, month: number, day: number): boolean =>
  toCalendar(dayOf(year, month, day)).month === month && day > 0;

/** Writes a date of the text as the value of a sheet. `year` stands in for a missing one. */
function toTime({ day, month, year: written }: WrittenDate, year: number): Time | undefined {
  const inferred: Part[] = written === undefined ? ['year'] : [];
  const four = String(year).padStart(4, '0');
  if (month === undefined) return { granularity: 'year', year: four, inferred };
  if (month < 1 || month > 12) return undefined;
  const inMonth = `${four}-${pad(month)}`;
  if (day === undefined) return { granularity: 'month', month: inMonth, inferred };
  return existing(year, month, day)
    ? { granularity: 'day', date: `${inMonth}-${pad(day)}`, inferred }
    : undefined;
}

const through = /^(?: (?:to|until|till|through) (?:the )?| ?[–—-] ?)$/;
const throughDays = /\d(?:st|nd|rd|th)?(?: (?:to|until|or) (?:the )?| ?[–—-] ?)\d/;

/** Joins the days of "2 to 14 June" and "28 April to 2 May". */
function joinRanges(dates: readonly ResolvedDate[], text: string): ResolvedDate[] {
  const joined: ResolvedDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.at + last.text.length, date.at);
    const isList = last?.at === date.at;
    const lead = last === undefined ? '' : text.slice(Math.max(0, last.at - 10), last.at);
    const isBetween = /\bbetween (?:the )?$/i.test(lead);
    const isRange = isList
      ? throughDays.test(date.text) || isBetween
      : through.test(between) || (isBetween && between === ' and ');
    const start = last?.time.granularity === 'day' ? last.time.date : undefined;
    const end = date.time.granularity === 'day' ? date.time.date : undefined;
    if (
      last === undefined ||
      !isRange ||
      start === undefined ||
      end === undefined ||
      start >= end
    ) {
      joined.push(date);
      continue;
    }
    const words = text.slice(last.at, date.at + date.text.length);
    joined[joined.length - 1] = {
      at: last.at,
      text: words,
      rule: date.rule,
      time: { granularity: 'interval', start, end, inferred: last.time.inferred },
    };
  }
  return joined;
}

interface Unresolved {
  readonly at: number;
  readonly text: string;
  readonly written?: WrittenDate;
  readonly relative?: {
    readonly rule: RelativeRule;
    readonly words: RegExpExecArray;
  };
}

/** True for "May" in "Theresa May" and "Jan" in "Jan Kavan". */
function isName(text: string, { at, text: words }: WrittenDate): boolean {
  if (!/^(?:Jan|Mar|March|April|May|June|Aug|August)$/.test(words)) return false;
  const [, before = ''] = /([\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  const isAfterName = /^\p{Lu}/u.test(before) && !isClosed(before) && !isCommon(before);
  const isBeforeName = /^ \p{Lu}\p{Ll}/u.test(text.slice(at + words.length, at + words.length + 3));
  return (
    isAfterName ||
    (isBeforeName &&
      !/^(?:in|by|since|during|until|till|of|from|last|next|this|late|early|mid)$/i.test(before))
  );
}

function listUnresolved(text: string): Unresolved[] {
  let rest = text;
  const take = (rule: RelativeRule): Unresolved[] => {
    const found = [...rest.matchAll(rule.pattern)].map((words) => ({
      at: words.index,
      text: words[0],
      relative: { rule, words },
    }));
    rest = blankOut(rest, found);
    return found;
  };
  const first = firstRules.flatMap(take);
  const stated = listDates(rest).filter((date) => !isName(text, date));
  const written = stated.map((date) => ({ at: date.at, text: date.text, written: date }));
  rest = withoutDates(rest);
  const others = relativeRules.flatMap(take);
  const all = [...first, ...written, ...others].toSorted((a, b) => a.at - b.at);
  // "Friday, 23 October" is one date.
  return all.filter(({ at, text: found }, index) => {
    const following = all[index + 1];
    const isBeside =
      following?.written?.day !== undefined &&
      /^,? (?:the )?$/.test(text.slice(at + found.length, following.at));
    return !isBeside || !found.endsWith('day');
  });
}

/** The year of the date right behind one: "28 April to 2 May 2025". */
function nextYear({ at, text }: Unresolved, following: Unresolved | undefined): number | undefined {
  const gap = following === undefined ? Infinity : following.at - at - text.length;
  return gap <= 10 ? following?.written?.year : undefined;
}

/** True for "a year ago", which no other date is counted from. */
const isCounted = ({ text }: ResolvedDate): boolean => /\b(?:ago|earlier)\b/i.test(text);

/** The last quarter that dates name; undefined if there is none. */
export const findLastQuarter = (dates: readonly ResolvedDate[]): Quarter | undefined =>
  dates.flatMap((date) => (isCounted(date) ? [] : (findQuarter(date.time) ?? []))).at(-1);

/** A sentence with amounts, whose "a year ago" is the same quarter of that year. */
const comparison = /[$£€¥₹%]|\b(?:from|compared|than|against|versus)\b/;

/** What a relative date is counted from. `spoken` is the quarter of the paragraphs before. */
function createAnchor(
  text: string,
  date: Unresolved,
  before: readonly ResolvedDate[],
  { published, spoken }: { readonly published: Calendar; readonly spoken: Quarter | undefined },
): Anchor {
  const named = before.findLast((each) => !isCounted(each))?.time;
  const last = /year/i.test(date.text) ? named : before.at(-1)?.time;
  const isFromText = date.relative?.rule.from === 'text' && last !== undefined;
  const sentence = sentenceBefore(text, date.at);
  const mayBeQuarter =
    named?.granularity !== 'year' &&
    (/quarter|period|year-/i.test(date.text) ||
      (comparison.test(sentence) && !/\bmonths\b/.test(sentence)));
  return {
    day: isFromText ? toCalendar(spanOf(last).first) : published,
    isAhead: looksAhead(text, date.at, date.at + date.text.length),
    isFromText,
    quarter: mayBeQuarter ? (findLastQuarter(before) ?? spoken) : undefined,
  };
}

/**
 * Lists the dates of a paragraph with their values, as seen from the day of publication. `spoken` is the quarter that the paragraphs
 * before speak of.
 */
export function resolveDates(text: string, publication: string, spoken?: Quarter): ResolvedDate[] {
  const published = toCalendar(toDayNumber(publication));
  const unresolved = listUnresolved(text);
  const resolved: ResolvedDate[] = [];
  let stated: { readonly year: number; readonly at: number } | undefined;
  const inherit = (at: number): number | undefined => {
    if (stated === undefined) return undefined;
    const isNear = at - stated.at < 400 && !hasSentenceEnd(text.slice(stated.at, at));
    return isNear || Math.abs(stated.year - published.year) > 1 ? stated.year : undefined;
  };
  for (const [index, date] of unresolved.entries()) {
    if (date.written !== undefined) {
      const { written } = date;
      if (written.year !== undefined && written.month !== undefined) {
        stated = { year: written.year, at: date.at };
      }
      const inherited =
        written.month === undefined
          ? undefined
          : (nextYear(date, unresolved[index + 1]) ?? inherit(date.at));
      const isAhead = looksAhead(text, date.at, date.at + date.text.length);
      const year = written.year ?? inherited ?? yearNear(written, { day: published, isAhead });
      const time = toTime(written, year);
      const rule =
        written.year !== undefined
          ? 'as written'
          : inherited === undefined
            ? 'the year nearest to publication'
            : 'the year of the date beside it';
      if (time !== undefined) resolved.push({ at: date.at, text: date.text, time, rule });
    }
    if (date.relative !== undefined) {
      const { rule, words } = date.relative;
      const anchor = createAnchor(text, date, resolved, { published, spoken });
      const time = rule.resolve(words.groups ?? {}, anchor);
      if (time !== undefined)
        resolved.push({ at: date.at, text: date.text, time, rule: rule.rule });
    }
  }
  return joinRanges(resolved, text);
}
