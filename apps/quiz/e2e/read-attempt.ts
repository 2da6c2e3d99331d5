import { createClient } from '@dateline/api/client';
import type { Attempt } from '@dateline/model/public';
import { urls } from './urls.ts';

/** Reads at the API how an attempt stands. */
export async function readAttempt(attemptId: string): Promise<Attempt> {
  const call = createClient(urls.api).v1.attempts[':attemptId'];
  const response = await call.$get({ param: { attemptId } });
  if (!response.ok) throw new Error(`Cannot read the attempt: ${response.status}`);
  return response.json();
}
