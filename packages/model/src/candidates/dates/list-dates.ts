import { spanOf, toDayNumber, type Time } from '../../sheet/time.ts';
import { isClosed, isCommon } from '../text/common-words.ts';
import { blankOut } from '../text/blank.ts';
import { dayOf, toCalendar, type Calendar } from './calendar.ts';
import { listDates, withoutDates, type WrittenDate } from './read-dates.ts';
import { relativeRules } from './relative-dates.ts';

/** A date of a paragraph with its value and the rule that found it. */
export interface ResolvedDate {
  readonly at: number;
  readonly text: string;
  readonly time: Time;
  readonly rule: string;
}

type Part = 'year' | 'month' | 'day';

/** Words that look ahead, before a date or right behind it. */
const ahead =
  /\b(?:will|won['’]t|shall|plan(?:s|ned|ning)? (?:to|for)|to be held|due|scheduled|expect(?:s|ed)?|(?:is|are) (?:set|to)|aims? to|set (?:for|to)|upcoming|by|until|as soon as|no later than|deadline|starting|beginning|effective)\b/i;
/** A past verb right before a date, which then lies behind. */
const past =
  /\b(?:was|were|had|held|met|said|(?!need|expect|schedul|plann)\p{L}+ed)(?: (?!to\b|for\b|by\b|until\b)\p{L}+){0,2}(?: on)?,? $/u;
const sentenceEnd = /[.!?]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})/gu;

/** True if the sentence around a date speaks of what is to come. */
function looksAhead(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const [sentence = ''] = before.split(sentenceEnd).slice(-1);
  return (
    (ahead.test(sentence) && !past.test(sentence) && !/^['’]s/.test(text.slice(end))) ||
    /^,? (?:will|is to|are to)\b/.test(text.slice(end, end + 12))
  );
}

/** Finds the year of a day and month that the text names without one: the nearest that fits. */
function yearNear({ month = 1, day }: WrittenDate, published: Calendar, isAhead: boolean): number {
  // The month of publication has no distance.
  const isNow = day === undefined && month === published.month;
  const distance = (year: number): number =>
    isNow && year === published.year ? 0 : dayOf(year, month, day ?? 15) - published.number;
  const later = distance(published.year) >= 0 ? published.year : published.year + 1;
  const earlier = distance(published.year) <= 0 ? published.year : published.year - 1;
  if (isAhead) return distance(earlier) > -45 && distance(later) > 300 ? earlier : later;
  return distance(later) < 45 && distance(earlier) < -300 ? later : earlier;
}

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
    readonly rule: (typeof relativeRules)[number];
    readonly words: RegExpExecArray;
  };
}

/** True for "May" in "Theresa May" and "Jan" in "Jan Kavan". */
function isName(text: string, { at, text: words }: WrittenDate): boolean {
  if (!/^(?:Jan|Mar|March|April|May|June|Aug|August)$/.test(words)) return false;
  const [, before = 'in'] = /([\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
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
  const take = (rule: (typeof relativeRules)[number]): Unresolved[] => {
    const found = [...rest.matchAll(rule.pattern)].map((words) => ({
      at: words.index,
      text: words[0],
      relative: { rule, words },
    }));
    rest = blankOut(rest, found);
    return found;
  };
  // "last April" and "June last year" hold a month that would be read alone.
  const months = relativeRules.slice(0, 2).flatMap(take);
  const stated = listDates(rest).filter((date) => !isName(text, date));
  const written = stated.map((date) => ({ at: date.at, text: date.text, written: date }));
  rest = withoutDates(rest);
  const others = relativeRules.slice(2).flatMap(take);
  const all = [...months, ...written, ...others].toSorted((a, b) => a.at - b.at);
  // "Friday, 23 October" is one date.
  return all.filter(({ at, text: found }, index) => {
    const following = all[index + 1];
    const isBeside =
      following?.written?.day !== undefined &&
      /^,? (?:the )?$/.test(text.slice(at + found.length, following.at));
    return !isBeside || !found.endsWith('day');
  });
}

const dayBefore = (a: Time | undefined): number | undefined =>
  a === undefined ? undefined : spanOf(a).first;

/** The year of the date right behind one: "28 April to 2 May 2025". */
function nextYear({ at, text }: Unresolved, following: Unresolved | undefined): number | undefined {
  const gap = following === undefined ? Infinity : following.at - at - text.length;
  return gap <= 10 ? following?.written?.year : undefined;
}

/** Lists the dates of a paragraph with their values, as seen from the day of publication. */
export function resolveDates(text: string, publication: string): ResolvedDate[] {
  const published = toCalendar(toDayNumber(publication));
  const unresolved = listUnresolved(text);
  const resolved: ResolvedDate[] = [];
  let stated: { readonly year: number; readonly at: number } | undefined;
  const inherit = (at: number): number | undefined => {
    if (stated === undefined) return undefined;
    const isNear =
      at - stated.at < 400 && !new RegExp(sentenceEnd, 'u').test(text.slice(stated.at, at));
    return isNear || Math.abs(stated.year - published.year) > 1 ? stated.year : undefined;
  };
  for (const [index, date] of unresolved.entries()) {
    const isAhead = looksAhead(text, date.at, date.at + date.text.length);
    if (date.written !== undefined) {
      const { written } = date;
      if (written.year !== undefined && written.month !== undefined) {
        stated = { year: written.year, at: date.at };
      }
      const inherited =
        written.month === undefined
          ? undefined
          : (nextYear(date, unresolved[index + 1]) ?? inherit(date.at));
      const year = written.year ?? inherited ?? yearNear(written, published, isAhead);
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
      const before = rule.from === 'text' ? dayBefore(resolved.at(-1)?.time) : undefined;
      const last = resolved.at(-1)?.time;
      const anchor = { day: before === undefined ? published : toCalendar(before), isAhead, last };
      const time = rule.resolve(words.groups ?? {}, anchor);
      if (time !== undefined)
        resolved.push({ at: date.at, text: date.text, time, rule: rule.rule });
    }
  }
  return joinRanges(resolved, text);
}
