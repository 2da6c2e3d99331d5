import { dataPolicy } from '../../../content-security-policy.js';

/** Headers of every response. */
const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The URL of an attempt contains its token, which must not leak to other sites. `no-referrer` would
  // turn the Origin of a form post into `null`, which SvelteKit's CSRF check refuses.
  'Referrer-Policy': 'same-origin',
};

/** Paths of a reader's attempt, in any language of the interface. */
const attemptPath = /^(?:\/[a-z]{2})?\/attempts\//;

/** Path of the share card of an article, in any language of the interface. */
const shareCardPath = /^(?:\/[a-z]{2})?\/articles\/[^/]+\/card\.png$/;

/** How long a share card may be cached, in seconds: services that show a link fetch its picture again each day. */
export const shareCardMaxAge = 86_400;

/** Responds with a feed, the sitemap or robots.txt. Clients may see a change a few minutes late. */
export function feedResponse(text: string, type: string): Response {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=300',
  };
  return new Response(text, { headers });
}

/**
 * Adds the headers that every response of the Worker needs. The Worker calls it instead of a hook,
 * because kit answers some requests, such as a forged form post, before any hook runs.
 */
export function withResponseHeaders({ url, method }: Request, answer: Response): Response {
  const response = new Response(answer.body, answer);
  const { headers } = response;
  const pathname = URL.parse(url)?.pathname ?? '';
  const isRead = method === 'GET' || method === 'HEAD';
  for (const [name, value] of Object.entries(commonHeaders)) headers.set(name, value);
  if (!isRead || attemptPath.test(pathname)) {
    headers.set('Cache-Control', 'no-store');
  } else if (answer.ok && shareCardPath.test(pathname)) {
    // Set here instead of in the route: kit's adapter would cache the card itself, even after the article changed.
    headers.set('Cache-Control', `public, max-age=${shareCardMaxAge}`);
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  } else if (!saysHowToCache(answer)) {
    // Browsers revalidate pages by ETag, because pages link to style sheets of one deployment.
    headers.set('Cache-Control', 'no-cache');
  }
  // A 304 updates the headers of the page in the browser's cache, which must keep its policy.
  if (answer.status !== 304 && !headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', dataPolicy);
  }
  return response;
}

/**
 * Whether a response already says how it may be cached: feeds say how long, pages with a reader’s own quiz are private. So does
 * a 304, whose headers replace those of the page in the browser's cache.
 */
function saysHowToCache({ ok, status, headers }: Response): boolean {
  return (
    (ok || status === 304) &&
    /^(public, max-age=|private, no-cache$)/.test(headers.get('Cache-Control') ?? '')
  );
}
