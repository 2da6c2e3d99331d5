import type { Attempt } from '@dateline/model/public';
import { createApiClient, type Reader } from './api.ts';
import { readApiResponse } from './api-response.ts';

/** Reads an attempt. Throws an error page if it is unknown or expired. */
export async function readAttempt(reader: Reader, attemptId: string): Promise<Attempt> {
  return readApiResponse(
    createApiClient(reader).v1.attempts[':attemptId'].$get({ param: { attemptId } }),
  );
}

/** Finishes an attempt and returns its result. Finishing again returns the same result. */
export async function finishAttempt(reader: Reader, attemptId: string) {
  return readApiResponse(
    createApiClient(reader).v1.attempts[':attemptId'].finish.$post({ param: { attemptId } }),
  );
}
