import { alternatesOf } from '$lib/head/page-address.ts';
import { locales } from '$lib/paraglide/runtime.js';
import { hasOwnText } from '$lib/own-texts/own-texts.ts';
import { briefingPath } from '$lib/quiz/briefing-path.ts';
import { textPath } from '$lib/own-texts/passages.ts';
import { escapeXml } from './escape-xml.ts';
import { latestOf, type ListedArticle } from './listed-article.ts';

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Renders the entries of a page: one for each language, each with links to all languages, as search engines require. */
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

/** Renders a sitemap (sitemaps.org, 0.9) of the front page and all `articles`, newest first, with their briefings and the texts that are ours, in every language. */
export function sitemap(origin: string, articles: readonly ListedArticle[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<urlset ${namespaces}>`,
    ...pageIn(origin, '/', latestOf(articles)),
    ...articles.flatMap(({ id, publishedAt }) =>
      [`/articles/${id}`, briefingPath(id), ...(hasOwnText(id) ? [textPath(id)] : [])].flatMap(
        (path) => pageIn(origin, path, publishedAt),
      ),
    ),
    '</urlset>',
    '',
  ].join('\n');
}
