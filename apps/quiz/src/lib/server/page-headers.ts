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

/** A reader's attempt, in any language of the interface. */
const attempt = /^(?:\/[a-z]{2})?\/attempts\//;

/** Whether an answer is there and says for how many seconds anyone may keep it, as feeds and cards do. */
function saysHowLong({ ok, headers }: Response): boolean {
  return ok && headers.get('Cache-Control')?.startsWith('public, max-age=') === true;
}

/** Completes an answer: kit answers some requests, a forged form for one, before any hook of ours. */
export function completePage({ url, method }: Request, answer: Response): Response {
  const response = new Response(answer.body, answer);
  for (const [name, value] of Object.entries(everywhere)) response.headers.set(name, value);
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead || attempt.test(new URL(url).pathname)) {
    // A reader's attempt and whatever answers a form are kept nowhere.
    response.headers.set('Cache-Control', 'no-store');
  } else if (!saysHowLong(answer)) {
    // Pages are asked for again each time, against their ETag: they name style sheets of one deployment.
    response.headers.set('Cache-Control', 'no-cache');
  }
  // A 304 renews the headers of the page that a browser has kept: its policy must stay as it was.
  if (answer.status !== 304 && !response.headers.has('Content-Security-Policy')) {
    response.headers.set('Content-Security-Policy', nothing);
  }
  return response;
}
