import { Attempt } from '@dateline/model';
import * as z from 'zod/mini';
import { toRef } from '../../attempts/attempt-view.ts';
import { findCorrection } from '../../attempts/find-correction.ts';
import { openAttempt, openAttemptProblems } from '../../attempts/open-attempt.ts';
import { defineRoute } from '../define-route.ts';
import { AttemptId } from '../parameters.ts';
import { sendAttempt } from './send-attempt.ts';

export const getAttempt = defineRoute(
  {
    id: 'getAttempt',
    method: 'get',
    path: '/v1/attempts/:attemptId',
    tag: 'Attempts',
    summary: 'Resume an attempt',
    description:
      'With deferred feedback, verdicts are due once the attempt is finished. If a key was corrected meanwhile, the answer says so.',
    param: z.strictObject({ attemptId: AttemptId }),
    unknown: 'unknown-attempt',
    limit: 'reads',
    success: {
      200: {
        description: 'The items, the responses so far, and the verdicts that are due',
        body: Attempt,
      },
    },
    problems: openAttemptProblems,
  },
  async ({ env, req }) => {
    const attempt = await openAttempt(env, req.valid('param').attemptId);
    const state = await env.attempts.read(toRef(attempt));
    const correction = await findCorrection(env.library, attempt, state);
    return sendAttempt([attempt, state, correction], 200);
  },
);
