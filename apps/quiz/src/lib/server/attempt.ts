import type { Attempt } from '@dateline/model/public';
import { apiOf, type Reader } from './api.ts';
import { ask } from './ask.ts';

/** Reads an attempt as it stands; an unknown or expired one ends in its error page. */
export async function readAttempt(reader: Reader, attemptId: string): Promise<Attempt> {
  return ask(apiOf(reader).v1.attempts[':attemptId'].$get({ param: { attemptId } }));
}

/** Finishes an attempt, or reads again how it went when it is finished already. */
export async function finishAttempt(reader: Reader, attemptId: string) {
  return ask(apiOf(reader).v1.attempts[':attemptId'].finish.$post({ param: { attemptId } }));
}
