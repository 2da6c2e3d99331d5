import type { Evidence } from '@dateline/model/public';

/**
 * The address of an article at the words that are quoted of it; undefined where it has no address or
 * nothing is quoted. Browsers that know no text fragments open the article at its top. See
 * https://wicg.github.io/scroll-to-text-fragment/: in a fragment a hyphen sets parts apart.
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
