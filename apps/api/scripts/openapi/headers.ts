import type { oas31 } from 'zod-openapi';

const text = { type: 'string' } as const;

/** The headers that several responses have, by their names in the document. */
export const headers = {
  RequestId: {
    description: 'Names the request in the log of the server.',
    required: true,
    schema: { ...text, format: 'uuid' },
  },
  ETag: { description: 'Names the answer as it stands.', required: true, schema: text },
  RetryAfter: {
    description: 'How many seconds to wait.',
    schema: { type: 'integer', minimum: 1 },
  },
  Authenticate: { description: 'How to send a key.', required: true, schema: text },
  Accept: { description: 'What to send instead.', required: true, schema: text },
} as const satisfies oas31.HeadersObject;

const refer = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` }) as const;

/** The headers of every response. */
export const common = { 'X-Request-Id': refer('RequestId') };

/** The header of a response that a client may ask for again with `If-None-Match`. */
export const etag = { ETag: refer('ETag') };

/** The headers of problems, by status. */
export const ofProblems: Readonly<Record<number, oas31.HeadersObject>> = {
  401: { 'WWW-Authenticate': refer('Authenticate') },
  415: { Accept: refer('Accept') },
  429: { 'Retry-After': refer('RetryAfter') },
  503: { 'Retry-After': refer('RetryAfter') },
};
