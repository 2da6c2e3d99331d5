import { createClient } from '@dateline/api/client';
import { urls } from './urls.ts';

/** Passes an item at the API, so that its verdict is told. */
export async function passItem(attemptId: string, number: number): Promise<void> {
  const { responses } = createClient(urls.api).v1.attempts[':attemptId'];
  const param = { attemptId, number: String(number) };
  const response = await responses[':number'].$put({ param, json: { response: null } });
  if (!response.ok) throw new Error(`Cannot pass item ${number}: ${response.status}`);
}
