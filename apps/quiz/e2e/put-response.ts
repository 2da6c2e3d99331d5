import { createClient } from '@dateline/api/client';
import type { Response } from '@dateline/model/public';
import { urls } from './urls.ts';

/** Answers an item at the API, so that its verdict is told; without a response it is passed. */
export async function putResponse(
  attemptId: string,
  number: number,
  response: Response = null,
): Promise<void> {
  const { responses } = createClient(urls.api).v1.attempts[':attemptId'];
  const param = { attemptId, number: String(number) };
  const answer = await responses[':number'].$put({ param, json: { response } });
  if (!answer.ok) throw new Error(`Cannot answer item ${number}: ${answer.status}`);
}
