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
}

/** Reads the details of a sheet. */
export function readDetails({
  id,
  headline,
  shortHeadline = '',
  summary,
  source,
}: SheetJson): ArticleDetails {
  const { publisher = '', agency = '', url = '', published } = source;
  const day = published?.granularity === 'day' ? published.date : '';
  return { id, headline, shortHeadline, summary, publisher, agency, url, published: day };
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
};

/** Finds the fault of a detail. */
export const checkDetail = (
  details: ArticleDetails,
  field: keyof ArticleDetails,
): string | undefined => checks[field](details[field]);

/** True if the address on the site cannot change any more, because readers have it. */
export const hasFixedId = ({ base }: Draft): boolean => base !== undefined;
