/** Headers of every answer. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The address of an attempt is its token: it must not leave for another site. `no-referrer` would
  // turn the Origin of a form post into `null`, which the check against forged posts refuses.
  'Referrer-Policy': 'same-origin',
};

/** For what is no page: kit writes the policy of a page, and knows the names of its scripts. */
const nothing = "default-src 'none'; frame-ancestors 'none'";

/**
 * What an answer to `pathname` says beside its content. Reading pages are asked for again each
 * time, against their ETag, since they name style sheets of one deployment; a reader's attempt and
 * whatever answers a form are kept nowhere.
 */
function pageHeaders(pathname: string, method: string): Record<string, string> {
  const isAttempt = pathname.startsWith('/attempts/');
  const isPrivate = isAttempt || (method !== 'GET' && method !== 'HEAD');
  return {
    ...everywhere,
    'Cache-Control': isPrivate ? 'no-store' : 'no-cache',
    ...(isAttempt && { 'X-Robots-Tag': 'noindex' }),
  };
}

/** Completes an answer: kit answers some requests, a forged form for one, before any hook of ours. */
export function completePage({ url, method }: Request, answer: Response): Response {
  const response = new Response(answer.body, answer);
  for (const [name, value] of Object.entries(pageHeaders(new URL(url).pathname, method))) {
    response.headers.set(name, value);
  }
  if (!response.headers.has('Content-Security-Policy')) {
    response.headers.set('Content-Security-Policy', nothing);
  }
  return response;
}
