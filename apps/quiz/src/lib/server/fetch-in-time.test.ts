import { createClient } from '@dateline/api/client';
import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { readApiResponse } from './api-response.ts';
import { fetchInTime } from './fetch-in-time.ts';

const never = () => new Promise<Response>(() => {});

test('while the API hangs the reader soon gets a page that says so, also if the call heeds no signal', async () => {
  const { v1 } = createClient('http://api', fetchInTime(never, 20));
  const failure: unknown = await readApiResponse(v1.articles.$get({ query: {} })).catch(
    (error: unknown) => error,
  );
  expect(isHttpError(failure, 503)).toBe(true);
});

test('a call that takes too long is aborted', async () => {
  let signal: AbortSignal | null | undefined;
  const call = fetchInTime((_input, init) => {
    signal = init?.signal;
    return never();
  }, 20);
  await expect(call('http://api')).rejects.toThrow('in time');
  expect(signal?.aborted).toBe(true);
});

test('a response that arrives in time is passed on', async () => {
  const response = new Response('the body');
  expect(await fetchInTime(async () => response)('http://api')).toBe(response);
});
