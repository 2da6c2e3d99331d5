import { Result } from '@dateline/model';
import * as z from 'zod/mini';
import { toResult } from '../../attempts/attempt-result.ts';
import { toRef } from '../../attempts/attempt-view.ts';
import { openAttempt, openAttemptProblems } from '../../attempts/open-attempt.ts';
import { sendJson } from '../../http/send-json.ts';
import { defineRoute } from '../define-route.ts';
import { AttemptId } from '../parameters.ts';

export const finishAttempt = defineRoute(
  {
    id: 'finishAttempt',
    method: 'post',
    path: '/v1/attempts/:attemptId/finish',
    tag: 'Attempts',
    summary: 'Finish an attempt and get its result',
    description:
      'An item without a response counts as passed. Finishing again gives the same result. A score is no certificate.',
    param: z.strictObject({ attemptId: AttemptId }),
    unknown: 'unknown-attempt',
    limit: 'writes',
    success: {
      200: { description: 'The score, and every item with its key and feedback', body: Result },
    },
    problems: openAttemptProblems,
  },
  async ({ env, req }) => {
    const attempt = await openAttempt(env, req.valid('param').attemptId);
    const state = await env.attempts.finish(toRef(attempt));
    return sendJson(await toResult(env, attempt, state), 200);
  },
);
