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

/** Creates an answer, with JSON if there is a body. */
export const answer = (status: number, body?: object): Response =>
  body === undefined
    ? new Response(null, { status, headers })
    : Response.json(body, { status, headers });
