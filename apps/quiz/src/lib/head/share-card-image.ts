import { m } from '$lib/paraglide/messages.js';

/** A picture that stands for a page where it is shared, 1200 by 630. */
export interface ShareCardImage {
  /** Its path, which names no language. */
  readonly path: string;
  readonly alt: string;
}

/** The card of an article; `query` may hold a score, as the card's own address takes it. */
export function shareCardImage(
  { id, headline }: { readonly id: string; readonly headline: string },
  query = '',
): ShareCardImage {
  return { path: `/articles/${id}/card.png${query}`, alt: m.site_card({ headline }) };
}
