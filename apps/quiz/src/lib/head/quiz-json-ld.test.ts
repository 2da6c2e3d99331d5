import type { Time } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { quizJsonLd, type QuizSubject } from './quiz-json-ld.ts';

const source: QuizSubject['source'] = {
  publisher: 'A Newspaper',
  agency: 'An Agency',
  url: 'https://news.example/ferry',
  published: { granularity: 'day', date: '2026-11-23', inferred: [] },
  digest: '0'.repeat(64),
  paragraphs: [1],
};

const subject = {
  language: 'en',
  headline: 'Two states agree on a ferry',
  summary: 'The ferry is due to start in May.',
  publishedAt: '2026-11-24T09:00:00.000Z',
  source,
  // Other parts of a sheet, which must not be in the output.
  entities: [{ id: 'harbour', label: 'The Harbour' }],
  facts: [{ id: 'start', statement: 'The ferry starts on 4 May.' }],
};

const about = {
  name: 'Quiz: Two states agree on a ferry',
  address: 'https://quiz.example/articles/ferry',
  image: 'https://quiz.example/articles/ferry/card.png',
};

test('describes a quiz by headline, summary and source of its article, and nothing else of the sheet', () => {
  expect(quizJsonLd(subject, about)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': 'https://quiz.example/articles/ferry#quiz',
    url: about.address,
    name: about.name,
    description: subject.summary,
    about: { '@type': 'Thing', name: subject.headline },
    inLanguage: 'en',
    learningResourceType: 'Quiz',
    interactivityType: 'active',
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'NewsArticle',
      url: 'https://news.example/ferry',
      publisher: { '@type': 'Organization', name: 'A Newspaper' },
      creator: { '@type': 'Organization', name: 'An Agency' },
      datePublished: '2026-11-23',
    },
    dateModified: subject.publishedAt,
    image: about.image,
    publisher: { '@type': 'Organization', name: 'Dateline' },
  });
});

const published: { time: Time; date: object }[] = [
  {
    time: { granularity: 'month', month: '2026-11', inferred: [] },
    date: { datePublished: '2026-11' },
  },
  { time: { granularity: 'year', year: '2026', inferred: [] }, date: { datePublished: '2026' } },
  { time: { granularity: 'day', date: '2026-11-23', inferred: ['year'] }, date: {} },
  {
    time: { granularity: 'interval', start: '2026-11-01', end: '2026-11-02', inferred: [] },
    date: {},
  },
];

test.each(published)('a source published $time has the date $date', ({ time, date }) => {
  const { digest, paragraphs } = source;
  const data = quizJsonLd({ ...subject, source: { digest, paragraphs, published: time } }, about);
  expect(data.isBasedOn).toEqual({ '@type': 'NewsArticle', ...date });
});
