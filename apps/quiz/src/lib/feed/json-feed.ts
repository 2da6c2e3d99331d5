import { pageAddress } from '$lib/head/page-address.ts';
import { m } from '$lib/paraglide/messages.js';
import { baseLocale, getLocale } from '$lib/paraglide/runtime.js';
import type { ListedArticle } from './listed-article.ts';

/** Builds a JSON Feed (jsonfeed.org, version 1.1) with the same articles and ids as the Atom feed. */
export function jsonFeed(origin: string, articles: readonly ListedArticle[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: m.site_feed(),
    description: m.site_motto(),
    language: getLocale(),
    home_page_url: pageAddress(origin, '/'),
    feed_url: pageAddress(origin, '/feed.json'),
    authors: [{ name: 'Dateline' }],
    items: articles.map(({ id, headline, summary, language, publishedAt }) => ({
      id: pageAddress(origin, `/articles/${id}`, baseLocale),
      url: pageAddress(origin, `/articles/${id}`),
      title: headline,
      content_text: summary,
      date_published: publishedAt,
      language,
    })),
  };
}
