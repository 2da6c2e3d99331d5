import { createClient, type Client } from '@dateline/api/client';
import { error, type RequestEvent } from '@sveltejs/kit';
import { fetchInTime } from './fetch-in-time.ts';

/** The parts of a request event that calls to the API need. */
export type Reader = Pick<RequestEvent, 'platform' | 'request'>;

/**
 * Creates a client of the API, which calls it over the service binding. It forwards the reader's IP
 * address, which the API uses for rate limits, and the `cf` object. The host of the URL has no meaning.
 */
export function createApiClient({ platform, request }: Reader): Client {
  if (!platform) error(503);
  const { env, cf } = platform;
  const address = request.headers.get('CF-Connecting-IP');
  const fetch = fetchInTime((input, init) => {
    const headers = new Headers(init?.headers);
    if (address !== null) headers.set('CF-Connecting-IP', address);
    return env.API.fetch(input, { ...init, headers, ...(cf !== undefined && { cf }) });
  });
  return createClient('http://api', fetch);
}
