/** The headers of every answer of this Worker itself. Those of files are in `static/_headers`, those of the API come with its answers. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Creates an answer, with JSON if there is a body, and with headers of its own beside those of all. */
export function answer(
  status: number,
  body?: object,
  own: Readonly<Record<string, string>> = {},
): Response {
  const init = { status, headers: { ...headers, ...own } };
  return body === undefined ? new Response(null, init) : Response.json(body, init);
}
