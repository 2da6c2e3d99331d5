import { createClient, type Client } from '@dateline/api/client';
import { error } from '@sveltejs/kit';
import { DetailedError } from 'hono/client';

/** The one client of the API, over the service binding; the host of its address means nothing. */
export function apiOf(platform: Readonly<App.Platform> | undefined): Client {
  if (!platform) error(503);
  const { API } = platform.env;
  return createClient('http://api', (input, init) => API.fetch(input, init));
}

/**
 * Ends a failed call in an error page: what the reader can understand keeps its status, and whatever
 * went wrong behind the page is 503.
 */
export function failPage(cause: unknown): never {
  const status: unknown = cause instanceof DetailedError && cause.statusCode;
  if (typeof status === 'number' && status < 500) error(status);
  console.error(JSON.stringify({ message: 'The API cannot be used', cause: String(cause) }));
  error(503);
}
