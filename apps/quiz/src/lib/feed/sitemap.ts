import { alternatesOf } from '$lib/head/page-address.ts';
import { locales } from '$lib/paraglide/runtime.js';
import { escapeXml } from './escape-xml.ts';
import { latestOf, type ListedArticle } from './listed-article.ts';

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** One page, once in each language, each with all of them beside it, as search engines ask for. */
function pageIn(origin: string, path: string, changedAt: string): string[] {
  const alternates = alternatesOf(origin, path);
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
  );
  return alternates
    .slice(0, locales.length)
    .map(({ href }) =>
      [
        `<url><loc>${escapeXml(href)}</loc><lastmod>${escapeXml(changedAt)}</lastmod>`,
        ...links,
        '</url>',
      ].join('\n'),
    );
}

/** A sitemap (sitemaps.org, 0.9) of the front page and of all `articles`, newest first, in every language. */
export function sitemap(origin: string, articles: readonly ListedArticle[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<urlset ${namespaces}>`,
    ...pageIn(origin, '/', latestOf(articles)),
    ...articles.flatMap(({ id, publishedAt }) => pageIn(origin, `/articles/${id}`, publishedAt)),
    '</urlset>',
    '',
  ].join('\n');
}
