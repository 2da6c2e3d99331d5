import type { PublicFactSheet, Time } from '@dateline/model/public';
import type { NewsArticle, Quiz, WithContext } from 'schema-dts';

type Source = PublicFactSheet['source'];

/** What of an article its quiz may be told by: nothing of its facts, and so of no question or answer. */
export type QuizSubject = Pick<PublicFactSheet, 'language' | 'headline' | 'summary' | 'source'> & {
  readonly publishedAt: string;
};

/** A date as ISO 8601 has it; nothing where a part of it is inferred, or where it is a span. */
function isoDate(time: Time): string | undefined {
  if (time.inferred.length > 0) return undefined;
  switch (time.granularity) {
    case 'day':
      return time.date;
    case 'month':
      return time.month;
    case 'year':
      return time.year;
    case 'interval':
      return undefined;
  }
}

/** The article that a sheet was written from, as far as the sheet names it; its headline is not ours to give. */
function sourceArticle({ publisher, agency, url, published }: Source): NewsArticle {
  const date = published && isoDate(published);
  return {
    '@type': 'NewsArticle',
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(agency !== undefined && { creator: { '@type': 'Organization', name: agency } }),
    ...(date !== undefined && { datePublished: date }),
  };
}

/** The quiz on an article as schema.org has it; `address` and `image` are absolute, `name` is in the page's language. */
export function quizJsonLd(
  { headline, summary, language, source, publishedAt }: QuizSubject,
  {
    name,
    address,
    image,
  }: { readonly name: string; readonly address: string; readonly image: string },
): WithContext<Quiz> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': `${address}#quiz`,
    url: address,
    name,
    description: summary,
    about: { '@type': 'Thing', name: headline },
    inLanguage: language,
    learningResourceType: 'Quiz',
    interactivityType: 'active',
    isAccessibleForFree: true,
    isBasedOn: sourceArticle(source),
    dateModified: publishedAt,
    image,
    publisher: { '@type': 'Organization', name: 'Dateline' },
  };
}
