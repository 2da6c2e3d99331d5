import { error } from '@sveltejs/kit';
import { parseResponse, type ClientResponse } from 'hono/client';
import { toPageError } from './page-error.ts';
import { describeError } from './describe-error.ts';

/** Awaits a response of the API and parses it. Throws the error page of an error response, or 503 if there is no response. */
export async function readApiResponse<Answer extends ClientResponse<unknown>>(
  call: Answer | Promise<Answer>,
) {
  const response = await awaitApiResponse(call);
  if (!response.ok) return failPage(response);
  return parseResponse(response);
}

/** Awaits any response of the API. Throws an error page with status 503 if there is none. */
export async function awaitApiResponse<Answer>(call: Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (cause) {
    const message = 'The API cannot be reached';
    console.error(JSON.stringify({ message, ...describeError(cause) }));
    error(503, { message });
  }
}

async function failPage(response: ClientResponse<unknown>): Promise<never> {
  const body: unknown = await response.json().catch(() => undefined);
  const { status } = response;
  if (status >= 500) console.error(JSON.stringify({ message: 'The API failed', status }));
  const page = toPageError(response, body);
  error(page.status, page.error);
}
