import type { Score, Verdict } from '@dateline/model/public';
import { formatLetters } from '$lib/answers/outcome-signs.ts';
import { m } from '$lib/paraglide/messages.js';

/** The preview picture of a shared page, 1200 by 630 pixels. */
export interface ShareCardImage {
  /** Its path, without a language. */
  readonly path: string;
  readonly alt: string;
}

/** A score on a card, with how each question was answered if the page knows it. */
interface CardScore extends Score {
  readonly outcomes?: readonly Verdict['verdict'][] | undefined;
}

/** Returns the share card of an article, with a score if there is one. */
export function shareCardImage(
  { id, headline }: { readonly id: string; readonly headline: string },
  score?: CardScore,
): ShareCardImage {
  const query = score ? `?${formatScore(score)}` : '';
  return { path: `/articles/${id}/card.png${query}`, alt: m.site_card({ headline }) };
}

function formatScore({ points, of, outcomes }: CardScore): string {
  const score = { points: String(Math.round(points * 100) / 100), of: String(of) };
  return String(
    new URLSearchParams({ ...score, ...(outcomes && { row: formatLetters(outcomes) }) }),
  );
}
