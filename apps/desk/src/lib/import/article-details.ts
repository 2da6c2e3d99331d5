import type { Draft, SheetJson } from '../draft/draft.ts';
import { checkAddress, checkHeadline } from './new-quiz-form.ts';

/** What an editor says about the article, each "" if it is not known. */
export interface ArticleDetails {
  readonly headline: string;
  readonly shortHeadline: string;
  readonly summary: string;
  readonly id: string;
  readonly publisher: string;
  readonly agency: string;
  readonly url: string;
  readonly published: string;
  /** The month that an article without a day of publication tells of, `YYYY-MM`. */
  readonly month: string;
}

/** The month of the day at which posts are held, if the sheet states nothing finer or coarser. */
const monthOf = ({ asOf, source: { published } }: SheetJson): string =>
  published === undefined && asOf?.granularity === 'month' ? asOf.month : '';

/** True if a sheet states that its article is not the news of one day: it says when posts are held, but no day of publication. */
export const hasNoDay = ({ asOf, source: { published } }: SheetJson): boolean =>
  published === undefined && asOf !== undefined;

/** Reads the details of a sheet. */
export function readDetails(sheet: SheetJson): ArticleDetails {
  const { id, headline, shortHeadline = '', summary, source } = sheet;
  const { publisher = '', agency = '', url = '', published } = source;
  const day = published?.granularity === 'day' ? published.date : '';
  const month = monthOf(sheet);
  return {
    id,
    headline,
    shortHeadline,
    summary,
    publisher,
    agency,
    url,
    published: day,
    month,
  };
}

/** A source without a field, or with its new text. */
function setSource(
  sheet: SheetJson,
  field: 'publisher' | 'agency' | 'url',
  text: string,
): SheetJson {
  const source: SheetJson['source'] = { ...sheet.source, [field]: text };
  if (text.trim() === '') delete source[field];
  return { ...sheet, source };
}

/** Posts are current or former on the day of publication, so both change together. */
function setPublished(sheet: SheetJson, date: string): SheetJson {
  const changed: SheetJson = { ...sheet, source: { ...sheet.source } };
  if (date === '') {
    delete changed.asOf;
    delete changed.source.published;
    return changed;
  }
  const day = { granularity: 'day', date } as const;
  changed.asOf = day;
  changed.source.published = day;
  return changed;
}

const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** Without a day of publication, posts are held as of the month that the article tells of. A half-typed one changes nothing. */
function setMonth(sheet: SheetJson, month: string): SheetJson {
  if (month === '') return setPublished(sheet, '');
  return isMonth(month)
    ? { ...setPublished(sheet, ''), asOf: { granularity: 'month', month } }
    : sheet;
}

/** Changes a detail of a sheet. */
export function setDetail(sheet: SheetJson, field: keyof ArticleDetails, text: string): SheetJson {
  switch (field) {
    case 'id':
    case 'headline':
    case 'summary':
      return { ...sheet, [field]: text };
    case 'shortHeadline': {
      const changed: SheetJson = { ...sheet, shortHeadline: text };
      if (text === '') delete changed.shortHeadline;
      return changed;
    }
    case 'published':
      return setPublished(sheet, text);
    case 'month':
      return setMonth(sheet, text);
    case 'publisher':
    case 'agency':
    case 'url':
      return setSource(sheet, field, text);
  }
}

const checks: Readonly<Record<keyof ArticleDetails, (text: string) => string | undefined>> = {
  headline: checkHeadline,
  shortHeadline: ({ length }) =>
    length > 40 ? `The short headline has ${length} characters; at most 40 fit.` : undefined,
  summary: (text) => {
    if (text.trim() === '') return 'Write one or two sentences that invite to the quiz.';
    return text.length > 600
      ? `The summary has ${text.length} characters; at most 600 fit.`
      : undefined;
  },
  id: (text) => {
    if (text.length > 80) return `This has ${text.length} characters; at most 80 fit.`;
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
      ? undefined
      : 'Write small letters and digits, with single hyphens between the words: two-boats-meet';
  },
  publisher: () => undefined,
  agency: () => undefined,
  url: checkAddress,
  published: (text) =>
    text === ''
      ? 'Choose the day on which the article appeared: “on Tuesday” is read by it.'
      : undefined,
  month: (text) =>
    text === '' ? 'Choose the month that the article tells of: 1966-07 for July 1966.' : undefined,
};

/** Finds the fault of a detail. */
export const checkDetail = (
  details: ArticleDetails,
  field: keyof ArticleDetails,
): string | undefined => checks[field](details[field]);

/** True if the address on the site cannot change any more, because readers have it. */
export const hasFixedId = ({ base }: Draft): boolean => base !== undefined;
