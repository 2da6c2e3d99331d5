import { Attempt } from '@dateline/model';
import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { toAttempt, toRef } from '../../attempts/attempt-view.ts';
import { findCorrection } from '../../attempts/find-correction.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { describeCall } from '../../http/operation.ts';

const path = '/v1/attempts/:attemptId';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getAttempt',
  method: 'get',
  path,
  tag: 'Attempts',
  summary: 'Resume an attempt',
  param: z.strictObject({ attemptId: z.string() }),
  success: {
    200: { description: 'The items, the responses so far, and verdicts where due', body: Attempt },
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

export const getAttempt = new Hono().get(path, async (context) => {
  const attempt = await openAttempt(context.env, context.req.param('attemptId'));
  const state = await context.env.attempts.read(toRef(attempt));
  const correction = await findCorrection(context.env, attempt, state);
  return context.json(toAttempt(attempt, state, correction), 200);
});
