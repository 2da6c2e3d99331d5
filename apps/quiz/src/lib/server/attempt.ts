import type { Attempt } from '@dateline/model/public';
import { parseResponse } from 'hono/client';
import { apiOf, failPage, type Reader } from './api.ts';

/** Reads an attempt as it stands; an unknown or expired one ends in its error page. */
export async function readAttempt(reader: Reader, attemptId: string): Promise<Attempt> {
  const call = apiOf(reader).v1.attempts[':attemptId'].$get({ param: { attemptId } });
  return parseResponse(call).catch(failPage);
}

/** Finishes an attempt, or reads again how it went when it is finished already. */
export async function finishAttempt(reader: Reader, attemptId: string) {
  const call = apiOf(reader).v1.attempts[':attemptId'].finish.$post({ param: { attemptId } });
  return parseResponse(call).catch(failPage);
}
