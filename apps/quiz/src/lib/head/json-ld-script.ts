import type { Quiz, WebSite, WithContext } from 'schema-dts';

/** What a page is, in the vocabulary of schema.org. */
export type StructuredData = WithContext<Quiz> | WithContext<WebSite>;

/**
 * Writes structured data as an element of its own. Without `<` nothing in it ends the element or
 * opens a comment; a browser runs nothing of this type, so the policy of scripts is not asked.
 */
export function jsonLdScript(data: StructuredData): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}
