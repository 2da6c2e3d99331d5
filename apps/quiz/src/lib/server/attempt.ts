import type { Attempt } from '@dateline/model/public';
import { parseResponse } from 'hono/client';
import { apiOf, failPage } from './api.ts';

type Platform = Parameters<typeof apiOf>[0];

/** Reads an attempt as it stands; an unknown or expired one ends in its error page. */
export async function readAttempt(platform: Platform, attemptId: string): Promise<Attempt> {
  const call = apiOf(platform).v1.attempts[':attemptId'].$get({ param: { attemptId } });
  return parseResponse(call).catch(failPage);
}

/** Finishes an attempt, or reads again how it went when it is finished already. */
export async function finishAttempt(platform: Platform, attemptId: string) {
  const call = apiOf(platform).v1.attempts[':attemptId'].finish.$post({ param: { attemptId } });
  return parseResponse(call).catch(failPage);
}
