/** How long a card may be kept, in seconds: what shows a link asks for its picture again each day. */
export const cardSeconds = 86_400;

/** The card of an article, in any language of the interface. */
const card = /^(?:\/[a-z]{2})?\/articles\/[^/]+\/card\.png$/;

/**
 * Lets a card be kept, and shown by pages of others; any other answer stays as it is. It is told here,
 * and not by the route, since kit’s adapter keeps what says so by its address, however the article stands.
 */
export function completeCard({ url, method }: Request, answer: Response): Response {
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && answer.ok && card.test(new URL(url).pathname)) {
    answer.headers.set('Cache-Control', `public, max-age=${cardSeconds}`);
    answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  return answer;
}
