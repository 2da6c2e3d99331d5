import { createClient, type Client } from '@dateline/api/client';
import { error, type RequestEvent } from '@sveltejs/kit';

/** Who asks for a page, and from where. */
export type Reader = Pick<RequestEvent, 'platform' | 'request'>;

/**
 * The one client of the API, over the service binding; the host of its address means nothing. It
 * passes on the reader's address, by which the API counts, and where the platform says that it is.
 */
export function createApiClient({ platform, request }: Reader): Client {
  if (!platform) error(503);
  const { env, cf } = platform;
  const address = request.headers.get('CF-Connecting-IP');
  return createClient('http://api', (input, init) => {
    const headers = new Headers(init?.headers);
    if (address !== null) headers.set('CF-Connecting-IP', address);
    return env.API.fetch(input, { ...init, headers, ...(cf !== undefined && { cf }) });
  });
}
