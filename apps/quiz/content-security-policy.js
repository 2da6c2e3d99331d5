/**
 * The Content-Security-Policy of everything that the quiz Worker answers. Static files have theirs in
 * `_headers`: the first one is `dataPolicy`, and the service worker may connect to the site as well.
 */

/** Directives for HTML pages. SvelteKit sends them: see `svelte.config.js`. */
export const pageDirectives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'font-src': ['self'],
  'img-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'worker-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
};

/** The policy of answers that are not pages, such as feeds and images: see `response-headers.ts`. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";
