import { formatIsoTime, type PublicFactSheet, type Time } from '@dateline/model/public';
import type { NewsArticle, Quiz, WithContext } from 'schema-dts';

type Source = PublicFactSheet['source'];

/** The parts of an article that describe its quiz: no facts, and so no questions or answers. */
export type QuizSubject = Pick<PublicFactSheet, 'language' | 'headline' | 'summary' | 'source'> & {
  readonly publishedAt: string;
};

/** Formats a date as ISO 8601. Undefined if a part of it is inferred, or if it is an interval. */
const formatIsoDate = (time: Time): string | undefined =>
  time.inferred.length > 0 || time.granularity === 'interval' ? undefined : formatIsoTime(time);

/** Describes the source article by what the sheet names, without its headline, which is not our text. */
function sourceArticle({ publisher, agency, url, published }: Source): NewsArticle {
  const date = published && formatIsoDate(published);
  return {
    '@type': 'NewsArticle',
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(agency !== undefined && { creator: { '@type': 'Organization', name: agency } }),
    ...(date !== undefined && { datePublished: date }),
  };
}

/** Describes the quiz of an article in schema.org's vocabulary. `address` and `image` are absolute URLs. */
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
