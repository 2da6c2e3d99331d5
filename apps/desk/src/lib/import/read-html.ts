import { toOneLine } from '../article/to-one-line.ts';
import type { ImportedArticle } from './imported-article.ts';
import { guessDetails, type PageHead } from './page-details.ts';

/** The part of Trusted Types that is needed here; TypeScript does not know them yet. */
interface HtmlPolicies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

const hasPolicies = (scope: object): scope is { readonly trustedTypes: HtmlPolicies } =>
  'trustedTypes' in scope;

let policy: { createHTML(text: string): string } | undefined;

/** Parses a page into a document that is never shown: it runs no script and loads nothing. */
function parseInert(html: string): Document {
  // The page's policy lets only this one place hand HTML to a parser.
  const scope: object = globalThis;
  if (hasPolicies(scope)) {
    policy ??= scope.trustedTypes.createPolicy('imported-article', {
      createHTML: (text) => text,
    });
  }
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** What is no part of an article's text. */
const besideText =
  'script, style, noscript, template, iframe, object, svg, nav, header nav, footer, aside, form, button, figure, [hidden], [aria-hidden="true"]';
const textBlocks = 'p, h2, h3, li, blockquote';

function readHead(page: Document): PageHead {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key !== undefined && !metas.has(key)) metas.set(key, meta.getAttribute('content') ?? '');
  }
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return {
    metas,
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    language: page.documentElement.lang,
    title: page.title,
    jsonLd: scripts.map(({ textContent }) => textContent ?? ''),
  };
}

/** The part of a page that has most text in paragraphs: an article, else the main part, else all of it. */
function findBody(page: Document): Element {
  const lengthOf = (part: Element): number =>
    [...part.querySelectorAll('p')].reduce(
      (sum, { textContent }) => sum + (textContent ?? '').length,
      0,
    );
  const [longest] = [...page.querySelectorAll('article')].toSorted(
    (a, b) => lengthOf(b) - lengthOf(a),
  );
  const parts = [longest, page.querySelector('main, [role="main"]'), page.body];
  return parts.find((part) => part && lengthOf(part) > 0) ?? page.body;
}

function listBlocks(body: Element): string[] {
  const blocks = [...body.querySelectorAll(textBlocks)].filter(
    // A list or a quotation that holds paragraphs is read as these.
    (block) => block.querySelector(textBlocks) === null,
  );
  return blocks
    .map(({ textContent }) => toOneLine(textContent ?? ''))
    .filter((text) => text !== '');
}

/** Reads an article from the HTML of its page. No markup of it is kept. */
export function readHtml(html: string): ImportedArticle {
  const page = parseInert(html);
  const details = guessDetails(readHead(page));
  for (const element of page.querySelectorAll(besideText)) element.remove();
  for (const lineBreak of page.querySelectorAll('br')) lineBreak.replaceWith(' ');
  const body = findBody(page);
  const title = body.querySelector('h1') ?? page.querySelector('h1');
  const headline = toOneLine(title?.textContent ?? '') || details.headline;
  const paragraphs = listBlocks(body);
  const isPlain = paragraphs.length === 0;
  return {
    ...details,
    headline,
    paragraphs: isPlain
      ? (body.textContent ?? '')
          .split('\n')
          .map(toOneLine)
          .filter((line) => line !== '' && line !== headline)
      : paragraphs,
  };
}
