import type { TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JSONParsed } from 'hono/utils/types';
import { createHeaders } from './headers.ts';

const headers = createHeaders({ 'Content-Type': 'application/json' });

/**
 * Sends JSON that is formatted already, with complete headers. Building headers costs more than the rest
 * of a response, so they are built once, and only the id of the request is new.
 */
export function sendJsonText(text: string, status: ContentfulStatusCode): Response {
  headers.set('X-Request-Id', crypto.randomUUID());
  return new Response(text, { status, headers });
}

/** Sends a value as JSON, in the type that definitions of routes and clients know. */
export function sendJson<Value, Status extends ContentfulStatusCode>(
  value: Value,
  status: Status,
): Response & TypedResponse<JSONParsed<Value>, Status, 'json'>;
// oxlint-disable-next-line house/export-docstring -- The overload has one.
export function sendJson(value: unknown, status: ContentfulStatusCode): Response {
  return sendJsonText(JSON.stringify(value), status);
}
