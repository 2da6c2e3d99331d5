import type { Evidence } from '@dateline/model/public';

/**
 * Returns the URL of an article with a text fragment for the first quotation in the evidence. Undefined
 * without a URL or a quotation. Browsers that do not support text fragments open the top of the article.
 * Hyphens are escaped because they separate parts of a fragment: see
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
export function textFragmentUrl(
  url: string | undefined,
  evidence: readonly Evidence[],
): string | undefined {
  const quote = evidence.find((each) => each.quote !== undefined)?.quote;
  if (url === undefined || quote === undefined) return undefined;
  const text = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url.replace(/#.*/s, '')}#:~:text=${text}`;
}
