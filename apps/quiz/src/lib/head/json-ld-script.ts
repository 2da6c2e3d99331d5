import type { Quiz, WebSite, WithContext } from 'schema-dts';

/** What a page is, in schema.org's vocabulary. */
export type StructuredData = WithContext<Quiz> | WithContext<WebSite>;

/**
 * Renders structured data as a script element. Escapes `<`, so that no text can end the element or open
 * a comment. Browsers do not run scripts of this type, so the Content-Security-Policy allows it.
 */
export function jsonLdScript(data: StructuredData): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}
