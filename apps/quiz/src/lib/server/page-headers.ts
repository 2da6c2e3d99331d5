/** Headers that every page carries beside the Content-Security-Policy, which kit writes. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The address of an attempt is its token: it must not leave for another site. `no-referrer` would
  // turn the Origin of a form post into `null`, which the check against forged posts refuses.
  'Referrer-Policy': 'same-origin',
};

/**
 * What a response to `pathname` says beside its content. Reading pages are asked for again each
 * time, against their ETag, since they name style sheets of one deployment; a reader's attempt and
 * whatever answers a form are kept nowhere.
 */
export function pageHeaders(pathname: string, method: string): Record<string, string> {
  const isAttempt = pathname.startsWith('/attempts/');
  const isPrivate = isAttempt || (method !== 'GET' && method !== 'HEAD');
  return {
    ...everywhere,
    'Cache-Control': isPrivate ? 'no-store' : 'no-cache',
    ...(isAttempt && { 'X-Robots-Tag': 'noindex' }),
  };
}
