import { error } from '@sveltejs/kit';
import { parseResponse, type ClientResponse } from 'hono/client';
import { toPageError } from './page-error.ts';
import { describeError } from './describe-error.ts';

/** Waits for the API's answer and reads it; a refusal, or no answer at all, ends in its error page. */
export async function readApiResponse<Answer extends ClientResponse<unknown>>(
  call: Answer | Promise<Answer>,
) {
  const response = await awaitApiResponse(call);
  if (!response.ok) return failPage(response);
  return parseResponse(response);
}

/** Waits for the API's answer, whatever it is; none at all ends in an error page of 503. */
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
