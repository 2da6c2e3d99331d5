import { Result } from '@dateline/model';
import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { toResult } from '../../attempts/attempt-result.ts';
import { toRef } from '../../attempts/attempt-view.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { checkBody } from '../../http/body.ts';
import { limit } from '../../http/limits/limit.ts';
import { describeCall } from '../../http/operation.ts';

const path = '/v1/attempts/:attemptId/finish';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'finishAttempt',
  method: 'post',
  path,
  tag: 'Attempts',
  summary: 'Finish an attempt and get its result',
  description:
    'An item without a response counts as passed. Finishing again gives the same result.',
  param: z.strictObject({ attemptId: z.string() }),
  limit: 'writes',
  success: {
    200: { description: 'The score, and every item with its key and feedback', body: Result },
  },
  problems: [
    'unknown-attempt',
    'expired-attempt',
    'outdated-attempt',
    'withdrawn-article',
    'attempts-unavailable',
    'unavailable',
  ],
}));

export const finishAttempt = new Hono().post(path, limit('writes'), checkBody, async (context) => {
  const attempt = await openAttempt(context.env, context.req.param('attemptId'));
  const state = await context.env.attempts.finish(toRef(attempt));
  return context.json(await toResult(context.env, attempt, state), 200);
});
