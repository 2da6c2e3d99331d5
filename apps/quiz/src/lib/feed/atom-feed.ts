import { pageAddress } from '$lib/head/page-address.ts';
import { m } from '$lib/paraglide/messages.js';
import { baseLocale, getLocale } from '$lib/paraglide/runtime.js';
import { escapeXml } from './escape-xml.ts';
import { latestOf, type ListedArticle } from './listed-article.ts';

function entry(origin: string, article: ListedArticle): string {
  const { headline, summary, language, publishedAt } = article;
  const path = `/articles/${article.id}`;
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(pageAddress(origin, path, baseLocale))}</id>`,
    `<title>${escapeXml(headline)}</title>`,
    `<link href="${escapeXml(pageAddress(origin, path))}"/>`,
    `<updated>${escapeXml(publishedAt)}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** Renders an Atom feed (RFC 4287) in the language of the page. The id of an entry is the same in every language. */
export function atomFeed(origin: string, articles: readonly ListedArticle[]): string {
  const [self, home] = ['/feed.xml', '/'].map((path) => escapeXml(pageAddress(origin, path)));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${getLocale()}">`,
    `<id>${home}</id>`,
    `<title>${escapeXml(m.site_feed())}</title>`,
    `<subtitle>${escapeXml(m.site_motto())}</subtitle>`,
    '<author><name>Dateline</name></author>',
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${home}"/>`,
    `<updated>${escapeXml(latestOf(articles))}</updated>`,
    ...articles.map((article) => entry(origin, article)),
    '</feed>',
    '',
  ].join('\n');
}
