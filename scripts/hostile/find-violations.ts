import type { HostileRequest, Service } from './hostile-request.ts';
import type { Answer } from './send-request.ts';

/** The headers of every response, and what they have to match. */
const required: Record<Service, Readonly<Record<string, RegExp>>> = {
  api: {
    'cache-control': /no-cache|no-store|max-age=\d+/,
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^same-origin$/,
    'referrer-policy': /^no-referrer$/,
    'strict-transport-security': /^max-age=\d{8}/,
    vary: /\bOrigin\b/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
    'x-request-id': /^[0-9a-f-]{36}$/,
  },
  quiz: {
    'cache-control': /no-cache|no-store|max-age=\d+/,
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^(same|cross)-origin$/,
    'referrer-policy': /^same-origin$/,
    'strict-transport-security': /^max-age=\d{8}/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
  },
  desk: {
    'cache-control': /no-cache|no-store|max-age=\d+/,
    // The policy for scripts is in the page.
    'content-security-policy': /frame-ancestors 'none'/,
    'cross-origin-resource-policy': /^same-origin$/,
    'referrer-policy': /^no-referrer$/,
    'strict-transport-security': /^max-age=\d{8}/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
  },
};

function* listFaults(
  { service, method, address }: HostileRequest,
  answer: Answer,
): Generator<string> {
  const { status, headers, text } = answer;
  const type = headers['content-type'] ?? '';
  if (status >= 500) yield `status ${status}`;
  for (const [name, pattern] of Object.entries(required[service])) {
    // A 304 leaves the policy of the page that the client has.
    if (status === 304 && name === 'content-security-policy') continue;
    if (!pattern.test(headers[name] ?? '')) yield `${name}: ${headers[name] ?? '(missing)'}`;
  }
  if (headers['set-cookie']?.includes('hostile=')) yield 'sets a hostile cookie';
  if (/^(https?:)?[/\\]{2}hostile/.test(headers.location ?? '')) yield 'redirects to another site';
  if (/html/.test(type) && /<script>hostile|<img src=x/.test(text)) yield 'contains hostile markup';
  if (/html/.test(type) && /href="[/\\]{2}/.test(text)) yield 'links to another site';
  if (
    service === 'api' &&
    status >= 400 &&
    method !== 'HEAD' &&
    type !== 'application/problem+json' &&
    // The pages about problems have an HTML page for names that are no problem.
    !(status === 404 && address.includes('/problems/'))
  )
    yield `an error of type ${type}`;
}

/** Lists what is wrong with the answer to a hostile request. */
export const findViolations = (request: HostileRequest, answer: Answer | Error): string[] =>
  answer instanceof Error ? [answer.message] : [...listFaults(request, answer)];
