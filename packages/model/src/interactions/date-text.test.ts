import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../sheet/format-time.ts';
import { fromDayNumber } from '../sheet/time.ts';
import { date } from './date.ts';
import { readDate } from './date-text.ts';

describe('readDate', () => {
  it.each<[text: string, read: string]>([
    ['2 June 2025', '2025-06-02'],
    ['  2  june   2025 ', '2025-06-02'],
    ['2nd June 2025', '2025-06-02'],
    ['the 2nd of June, 2025', '2025-06-02'],
    ['June 2, 2025', '2025-06-02'],
    ['June 2nd 2025', '2025-06-02'],
    ['Jun 2 2025', '2025-06-02'],
    ['Jun. 2, 2025', '2025-06-02'],
    ['Jun.2 2025', '2025-06-02'],
    ['June 2,2025', '2025-06-02'],
    ['1st March 2001', '2001-03-01'],
    ['22nd June 2025', '2025-06-22'],
    ['15 March 0044', '0044-03-15'],
    ['3rd of Sept 1999', '1999-09-03'],
    ['on Monday, 2 June 2025', '2025-06-02'],
    ['Tuesday 22 April 2025', '2025-04-22'],
    ['منگل، ۲۲ اپریل ۲۰۲۵', '2025-04-22'],
    ['मंगलवार, २२ अप्रैल २०२५', '2025-04-22'],
    ['2025 June 2', '2025-06-02'],
    ['22-Apr-2025', '2025-04-22'],
    ['22/Apr/2025', '2025-04-22'],
    ['22 Apr 2025', '2025-04-22'],
    ['Apr-2025', '2025-04'],
    ['2025/04/22', '2025-04-22'],
    ['2025/4/2', '2025-04-02'],
    ['2025‑04‑22', '2025-04-22'],
    ['04/2025', '2025-04'],
    ['4.2025', '2025-04'],
    ['۰۴/۲۰۲۵', '2025-04'],
    ['۲۲/۰۴/۲۰۲۵', '2025-04-22'],
    ['२०२५-०४-२२', '2025-04-22'],
    ['٢٢ اپريل ٢٠٢٥', '2025-04-22'],
    ['22 फ़रवरी 2025', '2025-02-22'],
    ['22 फरवरी 2025', '2025-02-22'],
    ['2 सितम्बर 2025', '2025-09-02'],
    ['2 अक्टूबर 2025', '2025-10-02'],
    ['مئی 2025', '2025-05'],
    ['मई 2025', '2025-05'],
    ['2025-06-02', '2025-06-02'],
    ['2025-6-2', '2025-06-02'],
    ['22/04/2025', '2025-04-22'],
    ['04/22/2025', '2025-04-22'],
    ['22.4.2025', '2025-04-22'],
    ['22-4-2025', '2025-04-22'],
    ['5/5/2025', '2025-05-05'],
    ['13/12/2025', '2025-12-13'],
    ['12/13/2025', '2025-12-13'],
    ['12/12/2025', '2025-12-12'],
    ['29 February 2024', '2024-02-29'],
    ['June 2025', '2025-06'],
    ['in June 2025', '2025-06'],
    ['2025-06', '2025-06'],
    ['2025 June', '2025-06'],
    ['2025', '2025'],
    ['２ June ２０２５', '2025-06-02'],
  ])('reads "%s" as %s', (text, read) => {
    expect(readDate(text)).toMatchObject({ ok: true, date: read });
  });

  it.each<[text: string, message: RegExp]>([
    ['', /cannot read this as a date/],
    ['soon', /cannot read this as a date/],
    ['2 June', /Write the year too/],
    ['June', /Write the year too/],
    ['04/05/2025', /write the month as a word, or the year first/],
    ['۰۴/۰۵/۲۰۲۵', /write the month as a word/],
    ['Monday 22 April 2025', /is a Tuesday, not a Monday; correct the date/],
    ['پیر 22 اپریل 2025', /is a Tuesday, not a Monday/],
    ['सोमवार 22 अप्रैल 2025', /is a Tuesday, not a Monday/],
    ['Monday April 2025', /cannot read this as a date/],
    ['Monday Tuesday 22 April 2025', /cannot read this as a date/],
    ['13/2025', /no such month/],
    ['202504', /cannot read this as a date/],
    ['2025-04/22', /cannot read this as a date/],
    ['2/6/2025', /day first or with the month first; write the month as a word/],
    ['02.06.2025', /write the month as a word/],
    ['12/11/2025', /write the month as a word/],
    ['11/12/2025', /write the month as a word/],
    ['30 February 2025', /no such day/],
    ['29 February 2025', /no such day/],
    ['0 June 2025', /no such day/],
    ['32 June 2025', /no such day/],
    ['2025-02-30', /no such day/],
    ['2025-13-01', /no such day/],
    ['13/13/2025', /no such day/],
    ['14/13/2025', /no such day/],
    ['2025-13', /no such month/],
    ['2025-00', /no such month/],
    ['2 June 25', /cannot read this as a date/],
    ['2 3 June 2025', /cannot read this as a date/],
    ['2 June July 2025', /cannot read this as a date/],
    ['2 June 2025 2026', /cannot read this as a date/],
    ['about 2 June 2025', /cannot read this as a date/],
    ['2 Ju 2025', /cannot read this as a date/],
    ['2 Juny 2025', /cannot read this as a date/],
    ['2/6-2025', /cannot read this as a date/],
    ['22/4/25', /cannot read this as a date/],
    ['122/4/2025', /cannot read this as a date/],
    ['22/4/20251', /cannot read this as a date/],
    ['2 June 12025', /cannot read this as a date/],
    ['2 June 2025a', /cannot read this as a date/],
    ['constructor 2 2025', /cannot read this as a date/],
  ])('refuses "%s" and says why', (text, message) => {
    const read = readDate(text);
    expect(read.ok ? '' : read.message).toMatch(message);
  });

  it.each<[text: string, read: string]>([
    ['2 June', '2025-06-02'],
    ['June 2', '2025-06-02'],
    ['June 2nd', '2025-06-02'],
    ['second of June', '2025-06-02'],
    ['the twenty-second of April', '2025-04-22'],
    ['twenty second april', '2025-04-22'],
    ['۲ جون', '2025-06-02'],
    ['2 जून', '2025-06-02'],
    ['June', '2025-06'],
    ['January', '2025-01'],
    ['30 November', '2025-11-30'],
    ['28 December', '2025-12-28'],
    ['2 June 1960', '1960-06-02'],
    ['Monday 2 June', '2025-06-02'],
  ])('reads "%s" by the year 2025 as %s', (text, read) => {
    expect(readDate(text, '2025')).toMatchObject({ ok: true, date: read });
  });

  it.each<[text: string, year: string | undefined, reason: string]>([
    ['2 June', undefined, 'year-missing'],
    ['June', undefined, 'year-missing'],
    ['31 June', '2025', 'no-such-day'],
    ['31 June', undefined, 'no-such-day'],
    ['29 February', '2025', 'no-such-day'],
    ['29 February', undefined, 'year-missing'],
    ['31 June 2025', '2025', 'no-such-day'],
    ['Tuesday 2 June', '2025', 'other-weekday'],
    ['2/6', '2025', 'unreadable-date'],
    ['thirty-second of June', '2025', 'no-such-day'],
    ['13/2025', '2025', 'no-such-month'],
    ['3/4/2025', '2025', 'two-dates'],
  ])('refuses "%s" by the year %s: %s', (text, year, reason) => {
    expect(readDate(text, year)).toMatchObject({ ok: false, reason });
  });

  it('reads a date without its year alike for every key, by the year alone', () => {
    expect(date.parse({ options: [], granularity: 'day', year: '1969' }, '16 July')).toEqual({
      ok: true,
      response: '1969-07-16',
    });
  });

  it.each(['en-GB', 'en-US', 'ur', 'ur-u-nu-arabext', 'ur-u-nu-arab', 'hi', 'hi-u-nu-deva'])(
    'reads every day and month as Intl writes it in %s',
    (locale) => {
      const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      const day = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' });
      const weekday = new Intl.DateTimeFormat(locale, {
        ...options,
        day: 'numeric',
        weekday: 'long',
      });
      const month = new Intl.DateTimeFormat(locale, options);
      fc.assert(
        fc.property(fc.integer({ min: -62_000, max: 84_000 }), (number) => {
          const iso = fromDayNumber(number);
          const instant = new Date(`${iso}T00:00:00Z`);
          expect(readDate(day.format(instant))).toMatchObject({ date: iso });
          expect(readDate(weekday.format(instant))).toMatchObject({ date: iso });
          expect(readDate(month.format(instant))).toMatchObject({ date: iso.slice(0, 7) });
        }),
      );
    },
  );

  it('says how finely a date was written', () => {
    expect(readDate('2 June 2025')).toMatchObject({ granularity: 'day' });
    expect(readDate('June 2025')).toMatchObject({ granularity: 'month' });
    expect(readDate('2025-06')).toMatchObject({ granularity: 'month' });
    expect(readDate('2025')).toMatchObject({ granularity: 'year' });
  });

  it('reads every day of four centuries as it is written in feedback', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000, max: 84_000 }), (day) => {
        const iso = fromDayNumber(day);
        expect(readDate(formatDate(iso))).toEqual({ ok: true, date: iso, granularity: 'day' });
        expect(readDate(formatDate(iso.slice(0, 7)))).toMatchObject({ date: iso.slice(0, 7) });
      }),
    );
  });
});

describe('date', () => {
  it('scores only the exact date', () => {
    expect(date.score('2025-06-02', '2025-06-02')).toBe(1);
    expect(date.score('2025-06-02', '2025-06-03')).toBe(0);
  });

  it.each([
    ['day', '2 June 2025', '2025-06-02'],
    ['month', 'June 2025', '2025-06'],
    ['year', ' 2025 ', '2025'],
  ] as const)('takes a %s, "%s"', (granularity, raw, response) => {
    expect(date.parse({ options: [], granularity }, raw)).toEqual({ ok: true, response });
  });

  it('accepts a day if no granularity is given', () => {
    expect(date.parse({ options: [] }, '2 June 2025').ok).toBe(true);
    expect(date.parse({ options: [] }, 'June 2025').ok).toBe(false);
  });

  it.each([
    ['day', 'June 2025', /the day, the month and the year/],
    ['month', '2 June 2025', /the month and the year alone/],
    ['month', '2025', /the month and the year alone/],
    ['year', 'June 2025', /the year alone/],
    ['day', 20_250_602, /the day, the month and the year/],
    ['year', ['2025'], /the year alone/],
    ['day', '30 February 2025', /no such day/],
  ] as const)('refuses for a %s: %j', (granularity, raw, message) => {
    const parsed = date.parse({ options: [], granularity }, raw);
    expect(parsed).toMatchObject({ ok: false, path: [] });
    expect(parsed.ok ? '' : parsed.message).toMatch(message);
  });
});
