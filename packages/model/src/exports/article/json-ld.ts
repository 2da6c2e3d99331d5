import type { Claim, NewsArticle, Quiz, Thing, WithContext } from 'schema-dts';
import { toPublicSheet } from '../../derive/to-public-sheet.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { formatIsoTime } from '../../sheet/format-iso-time.ts';
import type { PublicFact } from '../../sheet/public-sheet.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { countOf } from '../count-of.ts';
import { findClaimant } from '../explanation.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { toQuestion } from './json-ld-questions.ts';

type PublicSheet = ReturnType<typeof toPublicSheet>;

const idOf = (sheet: Pick<PublicSheet, 'id'>, id: string): string =>
  `urn:dateline:${sheet.id}:${id}`;

const types = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  agreement: 'CreativeWork',
  group: 'Thing',
} as const;

/** Describes a person, a place or another thing that the article names. */
function toThing(sheet: PublicSheet, entity: PublicSheet['entities'][number]): Thing {
  const { id, type, label, aliases } = entity;
  const named = {
    '@type': types[type],
    '@id': idOf(sheet, id),
    name: label,
    ...(aliases.length > 0 && { alternateName: aliases }),
  };
  if (entity.type !== 'place' || entity.coordinates === undefined) return named;
  const { latitude, longitude } = entity.coordinates;
  return {
    ...named,
    '@type': 'Place',
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** Describes a fact by its statement, and who says so if the article only reports it. */
function toClaim(sheet: FactSheet, fact: PublicFact): Claim {
  const time = timeOfFact(fact);
  return {
    '@type': 'Claim',
    '@id': idOf(sheet, fact.id),
    text: fact.statement,
    creditText: findClaimant(sheet, fact.id) ?? 'The article says so',
    usageInfo: formatEvidenceLine(sheet, fact.evidence),
    ...(time !== undefined && { temporalCoverage: formatIsoTime(time) }),
    ...(fact.voice.type === 'attributed' && {
      author: { '@id': idOf(sheet, fact.voice.claimant) },
    }),
  };
}

/** Describes the article by what the sheet knows of it. */
function toArticle(sheet: FactSheet): NewsArticle {
  const shown = toPublicSheet(sheet);
  const { publisher, agency, url, published } = sheet.source;
  return {
    '@type': 'NewsArticle',
    about: { '@type': 'Thing', name: sheet.headline, description: sheet.summary },
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(agency !== undefined && { creator: { '@type': 'Organization', name: agency } }),
    ...(published !== undefined && { datePublished: formatIsoTime(published) }),
    mentions: shown.entities.map((entity) => toThing(shown, entity)),
    hasPart: shown.facts.map((fact) => toClaim(sheet, fact)),
  };
}

const losses: readonly Loss[] = [
  {
    part: 'the parts of each fact, such as subject, verb and place',
    reason: 'schema.org has only the whole statement of a claim',
  },
  {
    part: 'which options of a match belong to which by their ids, and other options of a match',
    reason: 'schema.org has no such question; its pairs stand in words',
  },
  { part: 'how hard each question is', reason: 'schema.org has no figure for it' },
  { part: 'maps and lines to answer on', reason: 'schema.org has no such question' },
];

/** The sheet and its questions in schema.org's vocabulary, for search engines and archives. It may stand in a page's script. */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  label: 'JSON-LD in schema.org’s terms (search engines, archives)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: async (document) => {
    const { sheet, title, items } = document;
    const quiz: WithContext<Quiz> = {
      '@context': 'https://schema.org',
      '@type': 'Quiz',
      '@id': `urn:dateline:${sheet.id}`,
      name: title,
      inLanguage: sheet.language,
      learningResourceType: 'Quiz',
      isBasedOn: toArticle(sheet),
      hasPart: items.map((item) => toQuestion(document, item)),
    };
    const body = JSON.stringify(quiz, undefined, 2).replaceAll('<', String.raw`\u003c`);
    const contents = `the sheet and ${countOf(items.length, 'question')}`;
    return { body: `${body}\n`, contents, losses };
  },
};
