import { expect, test } from 'vitest';
import { guessDetails, type PageHead } from './page-details.ts';

const head = (parts: Partial<PageHead>): PageHead => ({
  metas: new Map(),
  canonical: '',
  language: '',
  title: '',
  jsonLd: [],
  ...parts,
});

test('an article in a graph of JSON-LD gives headline, publisher, day and language', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'Elsewhere' },
      {
        '@type': ['NewsArticle'],
        headline: ' Two  boats meet ',
        datePublished: '2026-05-04T23:30:00-07:00',
        inLanguage: 'en-GB',
        publisher: { '@type': 'Organization', name: 'The Harbour' },
      },
    ],
  };
  expect(guessDetails(head({ jsonLd: ['not JSON', JSON.stringify(graph)] }))).toEqual({
    headline: 'Two boats meet',
    publisher: 'The Harbour',
    url: '',
    published: '2026-05-04',
    language: 'en',
  });
});

test('without it the meta elements and the title do', () => {
  const metas = new Map([
    ['og:title', 'Two boats meet'],
    ['og:site_name', 'The Harbour'],
    ['article:published_time', '2026-05-04'],
    ['og:url', 'https://harbour.example/boats'],
  ]);
  expect(guessDetails(head({ metas, language: 'en', title: 'Two boats meet | Harbour' }))).toEqual({
    headline: 'Two boats meet',
    publisher: 'The Harbour',
    url: 'https://harbour.example/boats',
    published: '2026-05-04',
    language: 'en',
  });
});

test.each([
  ['javascript:alert(1)', 'May 4', ''],
  ['//harbour.example', '2026-13-45', ''],
  ['/boats', '', ''],
])('an address %j and a day %j that are none are left out', (canonical, day, empty) => {
  const details = guessDetails(head({ canonical, metas: new Map([['date', day]]) }));
  expect([details.url, details.published]).toEqual([empty, empty]);
});
