import * as z from 'zod/mini';
import { toOneLine } from '../article/to-one-line.ts';
import type { ImportedArticle } from './imported-article.ts';

/** What the head of a page says about it. */
export interface PageHead {
  /** Its `meta` elements by name or property, in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string;
  readonly language: string;
  readonly title: string;
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
}

const Named = z.union([z.string(), z.looseObject({ name: z.optional(z.string()) })]);
const NewsArticle = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.optional(z.string()),
  datePublished: z.optional(z.string()),
  inLanguage: z.optional(z.string()),
  url: z.optional(z.string()),
  publisher: z.optional(Named),
});
type NewsArticle = z.infer<typeof NewsArticle>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The objects of a JSON-LD script: one, a list, or those of its graph. */
function listObjects(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(listObjects);
  if (typeof value !== 'object' || value === null) return [];
  return '@graph' in value ? [value, ...listObjects(value['@graph'])] : [value];
}

function findArticle(scripts: readonly string[]): NewsArticle | undefined {
  return scripts
    .flatMap((text) => listObjects(parse(text)))
    .flatMap((value) => NewsArticle.safeParse(value).data ?? [])
    .find(({ '@type': type }) => /Article|Posting/.test(String(type)));
}

const nameOf = (named: NewsArticle['publisher']): string | undefined =>
  typeof named === 'string' ? named : named?.name;

/** The day of a date, with or without a time, in the time zone in which the page writes it; "" if it is no date. */
function dayOf(text = ''): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(text.trim())?.[0] ?? '';
  return Number.isNaN(Date.parse(day)) ? '' : day;
}

function addressOf(text = ''): string {
  return /^https?:\/\/\S+$/.test(text.trim()) && URL.canParse(text.trim()) ? text.trim() : '';
}

const languageOf = (text = ''): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(text.trim())?.[0].toLowerCase() ?? '';

const firstOf = (...texts: readonly (string | undefined)[]): string =>
  texts.map((text) => toOneLine(text ?? '')).find((text) => text !== '') ?? '';

/** Guesses publisher, address, day and headline of an article from the head of its page. */
export function guessDetails(head: PageHead): Omit<ImportedArticle, 'paragraphs'> {
  const { metas } = head;
  const article = findArticle(head.jsonLd);
  const days = [
    metas.get('article:published_time'),
    article?.datePublished,
    metas.get('datepublished'),
    metas.get('date'),
    metas.get('dc.date'),
  ];
  const addresses = [head.canonical, metas.get('og:url'), article?.url];
  return {
    headline: firstOf(article?.headline, metas.get('og:title'), head.title),
    publisher: firstOf(
      nameOf(article?.publisher),
      metas.get('og:site_name'),
      metas.get('application-name'),
    ),
    url: firstOf(...addresses.map(addressOf)),
    published: firstOf(...days.map(dayOf)),
    language: languageOf(firstOf(article?.inLanguage, head.language, metas.get('og:locale'))),
  };
}
