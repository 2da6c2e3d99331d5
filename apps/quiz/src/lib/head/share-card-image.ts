import { m } from '$lib/paraglide/messages.js';

/** The preview picture of a shared page, 1200 by 630 pixels. */
export interface ShareCardImage {
  /** Its path, without a language. */
  readonly path: string;
  readonly alt: string;
}

/** Returns the share card of an article. `query` may contain a score. */
export function shareCardImage(
  { id, headline }: { readonly id: string; readonly headline: string },
  query = '',
): ShareCardImage {
  return { path: `/articles/${id}/card.png${query}`, alt: m.site_card({ headline }) };
}
