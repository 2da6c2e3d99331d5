import { Attempt } from '@dateline/model';
import { Hono } from '../hono.ts';
import * as z from 'zod/mini';
import { toAttempt, toRef } from '../attempts/attempt-view.ts';
import { openAttempt } from '../attempts/open-attempt.ts';
import type { Operation } from '../operation.ts';

export const operation = {
  id: 'getAttempt',
  method: 'get',
  path: '/v1/attempts/:attemptId',
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
    'attempts-unavailable',
    'unavailable',
  ],
} as const satisfies Operation;

export const getAttempt = new Hono().get(operation.path, async (context) => {
  const attempt = await openAttempt(context.env, context.req.param('attemptId'));
  return context.json(toAttempt(attempt, await context.env.attempts.read(toRef(attempt))), 200);
});
