import type { Attempt } from '@dateline/model/public';
import { createApiClient, type Reader } from './api.ts';
import { readApiResponse } from './api-response.ts';

/** Reads an attempt as it stands; an unknown or expired one ends in its error page. */
export async function readAttempt(reader: Reader, attemptId: string): Promise<Attempt> {
  return readApiResponse(
    createApiClient(reader).v1.attempts[':attemptId'].$get({ param: { attemptId } }),
  );
}

/** Finishes an attempt, or reads again how it went when it is finished already. */
export async function finishAttempt(reader: Reader, attemptId: string) {
  return readApiResponse(
    createApiClient(reader).v1.attempts[':attemptId'].finish.$post({ param: { attemptId } }),
  );
}
